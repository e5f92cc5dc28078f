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
          // Only what every page needs. A group takes its dependencies along: one for a chart library would
          // carry React with it, and every page would load the charts.
          groups: [
            {
              name: "shared",
              // What works without a network is fetched by the interview's pages, and by others when they need it.
              test: /src[\\/](components[\\/](?!combo-box)|lib[\\/](?!offline[\\/](?!update|sign-out-question|is-outdated)))/,
            },
            {
              name: "vendor",
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|@trpc)[\\/]/,
            },
          ],
        },
      },
    },
  },
});
