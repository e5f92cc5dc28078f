import regular from "./fonts/ibm-plex-sans-400.woff2?url";
import medium from "./fonts/ibm-plex-sans-500.woff2?url";
import semibold from "./fonts/ibm-plex-sans-600.woff2?url";

const FONTS = [
  { weight: 400, url: regular },
  { weight: 500, url: medium },
  { weight: 600, url: semibold },
];
const DRAWN = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "opacity",
  "color",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "letter-spacing",
];

/** The picture alone, without the page's style sheets: every computed colour and the fonts are written into it. */
export async function inlineSvg(svg: SVGSVGElement): Promise<string> {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return "";
  copyStyles(svg, copy);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  if (!copy.hasAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = (await Promise.all(FONTS.map(toFontFace))).join("");
  copy.prepend(style);
  return new XMLSerializer().serializeToString(copy);
}

function copyStyles(from: Element, to: Element): void {
  const computed = getComputedStyle(from);
  for (const name of DRAWN) to.setAttribute(name, computed.getPropertyValue(name));
  // What the style sheets and the element itself said is in the attributes now; a variable means nothing outside the page.
  to.removeAttribute("class");
  to.removeAttribute("style");
  const children = [...to.children];
  [...from.children].forEach((child, index) => {
    const twin = children[index];
    if (twin !== undefined) copyStyles(child, twin);
  });
}

async function toFontFace({ weight, url }: { weight: number; url: string }): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const source = `url(data:font/woff2;base64,${data}) format("woff2")`;
  return `@font-face{font-family:"IBM Plex Sans";font-weight:${weight};src:${source}}`;
}
