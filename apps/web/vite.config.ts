import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  base: "/",
  plugins: [react()],
  server: { proxy: { "/trpc": "http://localhost:3000" } },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: "recharts",
              test: /node_modules[\\/](recharts|d3-|victory-vendor|@reduxjs|react-redux|immer|reselect)/,
            },
            {
              name: "react-aria",
              test: /node_modules[\\/](react-aria|react-stately|@react-aria|@react-stately|@internationalized)/,
            },
          ],
        },
      },
    },
  },
});
