import { inlineSvg } from "./inline-svg";

export function downloadBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function downloadText(
  text: string,
  fileName: string,
  type = "text/csv;charset=utf-8",
): void {
  downloadBlob(new Blob([text], { type }), fileName);
}

/** A chart as a picture at twice its size on white, as it looks on the page. */
export async function downloadPng(svg: SVGSVGElement, fileName: string): Promise<void> {
  const { width, height } = svg.getBoundingClientRect();
  const source = new Blob([await inlineSvg(svg)], { type: "image/svg+xml;charset=utf-8" });
  const address = URL.createObjectURL(source);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(width * 2);
    canvas.height = Math.ceil(height * 2);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error(`Cannot draw "${fileName}": the canvas has no context`);
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    downloadBlob(await toBlob(canvas, fileName), fileName);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function toBlob(canvas: HTMLCanvasElement, fileName: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error(`Cannot draw "${fileName}": the canvas gave no picture`));
      else resolve(blob);
    }, "image/png");
  });
}

/** `Social og Sundhed 2026` → `social-og-sundhed-2026`: a file name every system takes. */
export function toFileName(text: string, ending: string): string {
  const plain = text
    .toLocaleLowerCase("da")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 80);
  return `${plain || "pejling"}.${ending}`;
}
