import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The participant's page: a build of its own, small, and for phones that are some years old. */
export default defineConfig({
  base: "/deltag/",
  publicDir: false,
  plugins: [react()],
  server: { proxy: { "/trpc": "http://localhost:3000" } },
  build: {
    outDir: "dist/deltag",
    target: ["chrome87", "safari14", "firefox91"],
    rolldownOptions: { input: "phone.html", checks: { toleratedTransform: false } },
  },
});
