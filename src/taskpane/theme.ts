import { type BrandVariants, type Theme, createLightTheme } from "@fluentui/react-components";

/** Shades of the add-in's own blue-green, from dark to light. */
const brand: BrandVariants = {
  10: "#02090b",
  20: "#061a20",
  30: "#082a33",
  40: "#0a3540",
  50: "#0c404d",
  60: "#0d4654",
  70: "#0f4c5c",
  80: "#125a6d",
  90: "#2a6c7e",
  100: "#427f90",
  110: "#5a92a2",
  120: "#74a5b3",
  130: "#8fb8c4",
  140: "#abccd5",
  150: "#c8e0e6",
  160: "#e6f2f5",
};

export const theme: Theme = createLightTheme(brand);
