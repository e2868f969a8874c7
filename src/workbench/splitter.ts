const NARROWEST = 320;
const WIDEST = 900;
const STEP = 20;

/** Lets the pane's width be dragged, or moved with the arrow keys, between what an Excel task pane can be. */
export function movableSplitter(splitter: HTMLElement, desk: HTMLElement): void {
  let width = desk.getBoundingClientRect().right - splitter.getBoundingClientRect().right;

  const resize = (wanted: number): void => {
    width = Math.min(WIDEST, Math.max(NARROWEST, wanted));
    desk.style.setProperty("--pane-width", `${width}px`);
  };
  const drag = (event: PointerEvent): void => resize(desk.getBoundingClientRect().right - event.clientX);

  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    splitter.addEventListener("pointermove", drag);
    desk.classList.add("desk--dragging");
  });
  splitter.addEventListener("lostpointercapture", () => {
    splitter.removeEventListener("pointermove", drag);
    desk.classList.remove("desk--dragging");
  });
  splitter.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") resize(width + STEP);
    if (event.key === "ArrowRight") resize(width - STEP);
  });
}
