import type { Rect } from "./a1";

/** How cells look while the condition holds; undefined leaves a property as it is. */
export interface ConditionalLooks {
  fill?: string | undefined;
  color?: string | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  strikethrough?: boolean | undefined;
  underline?: string | undefined;
  numberFormat?: string | undefined;
}

/** A conditional format, as far as this host keeps it; it colours nothing. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: "Custom" | "CellValue";
  rects: readonly Rect[];
  stopIfTrue: boolean;
  /** 'formula' of a custom format; 'formula1', 'formula2' and 'operator' of one by the cell's value. */
  rule: Readonly<Record<string, string>>;
  readonly looks: ConditionalLooks;
}
