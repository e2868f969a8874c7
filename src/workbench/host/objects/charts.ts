import { invalidArgument, itemNotFound } from "../api-error";
import { readSeries } from "../chart-data";
import type { Chart } from "../charts";
import { HostCollection, HostObject } from "../host-object";
import { assertWritable, type Model } from "../model";
import { Points } from "../points";
import { ChartSeriesListObject } from "./chart-series";
import { RangeObject } from "./range";
import { resolveAddress } from "./resolve-address";

/** The types that draw a series of values by category; charts of another kind need data of another shape. */
const TYPES: ReadonlySet<unknown> = new Set([
  "ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked", "BarStacked100", "Line", "LineStacked", "LineStacked100", "LineMarkers",
  "LineMarkersStacked", "LineMarkersStacked100", "Pie", "PieExploded", "Doughnut", "DoughnutExploded", "Area", "AreaStacked", "AreaStacked100", "Radar", "RadarMarkers", "RadarFilled",
]);
const LEGEND_POSITIONS: ReadonlySet<unknown> = new Set(["Top", "Bottom", "Left", "Right", "Corner"]);
/** Where Excel puts a chart and how large it makes it, in points. */
const NEW = { top: 100, left: 100, width: 360, height: 216 };

/** `Excel.ChartCollection`: kept beside the grid, which draws none. */
export class ChartsObject extends HostCollection<ChartObject> {
  readonly typeName = "ChartCollection";
  readonly #model: Model;
  readonly #sheetId: string;

  constructor(model: Model, sheetId: string) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
  }

  list(): readonly ChartObject[] {
    return this.#model.beside.sheet(this.#sheetId).charts.map(({ id }) => new ChartObject(this.#model, this.#sheetId, id));
  }

  keys(item: ChartObject): readonly string[] {
    return [item.id, item.name];
  }

  async add(type: string, source: unknown, seriesBy: string = "Auto"): Promise<ChartObject> {
    assertWritable(this.#model, this.#sheetId, undefined, "allowEditObjects");
    if (!TYPES.has(type)) throw this.#model.notImplemented(`Chart of type ${type}`);
    // Whether a line holds names depends on what its cells come to.
    await this.#model.calculation.settled();
    const { charts } = this.#model.beside.sheet(this.#sheetId);
    const number = Math.max(0, ...charts.map(({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0))) + 1;
    const points = new Points(this.#model.grid, this.#sheetId);
    const series = seriesOf(this.#model, source, seriesBy);
    const chart: Chart = {
      id: `{CHART-${number}}`, name: `${this.#model.locale.startsWith("nl") ? "Grafiek" : "Chart"} ${number}`, type, series,
      title: undefined, isTitleVisible: true, isLegendVisible: series.length > 1 || /^(Pie|Doughnut)/.test(type), legendPosition: "Bottom",
      from: points.cornerAt(NEW.top, NEW.left), to: points.cornerAt(NEW.top + NEW.height, NEW.left + NEW.width),
    };
    charts.push(chart);
    return new ChartObject(this.#model, this.#sheetId, chart.id);
  }
}

function seriesOf(model: Model, source: unknown, seriesBy: string): Chart["series"] {
  if (!(source instanceof RangeObject)) throw invalidArgument("a chart needs a range");
  if (seriesBy !== "Auto" && seriesBy !== "Columns" && seriesBy !== "Rows") throw invalidArgument(`seriesBy '${seriesBy}'`);
  return readSeries(model, { sheetId: source.sheetId, rect: source.rect }, seriesBy);
}

/** `Excel.Chart`. */
export class ChartObject extends HostObject {
  readonly typeName = "Chart";
  override readonly scalars = ["chartType", "height", "id", "left", "name", "top", "width"];
  readonly id: string;
  readonly #model: Model;
  readonly #sheetId: string;

  constructor(model: Model, sheetId: string, id: string) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
    this.id = id;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get name(): string {
    return this.#chart().name;
  }

  set name(name: string) {
    if (typeof name !== "string" || name === "") throw invalidArgument("a chart needs a name");
    this.#writable().name = name;
  }

  get chartType(): string {
    return this.#chart().type;
  }

  set chartType(type: string) {
    if (!TYPES.has(type)) throw this.#model.notImplemented(`Chart of type ${type}`);
    this.#writable().type = type;
  }

  get title(): ChartTitleObject {
    return new ChartTitleObject(() => this.#chart(), () => this.#writable(), () => this.series.list());
  }

  get legend(): ChartLegendObject {
    return new ChartLegendObject(() => this.#chart(), () => this.#writable());
  }

  get series(): ChartSeriesListObject {
    return new ChartSeriesListObject(this.#model, () => this.#chart(), () => this.#writable());
  }

  get worksheet(): HostObject {
    return this.#model.objects.worksheet(this.#sheetId);
  }

  get top(): number {
    return this.#points().top(this.#chart().from);
  }

  set top(points: number) {
    this.#place(points, this.left, this.width, this.height);
  }

  get left(): number {
    return this.#points().left(this.#chart().from);
  }

  set left(points: number) {
    this.#place(this.top, points, this.width, this.height);
  }

  get height(): number {
    return this.#points().top(this.#chart().to) - this.top;
  }

  set height(points: number) {
    this.#place(this.top, this.left, this.width, points);
  }

  get width(): number {
    return this.#points().left(this.#chart().to) - this.left;
  }

  set width(points: number) {
    this.#place(this.top, this.left, points, this.height);
  }

  /** Puts the chart over the cells from one to another. */
  setPosition(start: RangeObject | string, end: RangeObject | string = start): void {
    const [first, last] = [this.#range(start), this.#range(end)];
    const chart = this.#writable();
    chart.from = Points.around(first.rect)[0];
    chart.to = Points.around(last.rect)[1];
  }

  async setData(source: unknown, seriesBy: string = "Auto"): Promise<void> {
    const chart = this.#writable();
    await this.#model.calculation.settled();
    chart.series = seriesOf(this.#model, source, seriesBy);
  }

  delete(): void {
    const chart = this.#writable();
    const { charts } = this.#model.beside.sheet(this.#sheetId);
    charts.splice(charts.indexOf(chart), 1);
  }

  #place(top: number, left: number, width: number, height: number): void {
    if (![top, left, width, height].every((points) => Number.isFinite(points) && points >= 0)) throw invalidArgument(`a chart at ${top}, ${left} of ${width} by ${height} points`);
    const chart = this.#writable();
    chart.from = this.#points().cornerAt(top, left);
    chart.to = this.#points().cornerAt(top + height, left + width);
  }

  #points(): Points {
    return new Points(this.#model.grid, this.#sheetId);
  }

  #range(range: RangeObject | string): RangeObject {
    const found = range instanceof RangeObject ? range : resolveAddress(this.#model, this.#sheetId, range);
    if (found.sheetId !== this.#sheetId) throw invalidArgument(`'${found.address}' is on another worksheet`);
    return found;
  }

  #chart(): Chart {
    const chart = this.#model.beside.sheet(this.#sheetId).charts.find(({ id }) => id === this.id);
    if (chart === undefined) throw itemNotFound("the chart was deleted");
    return chart;
  }

  #writable(): Chart {
    assertWritable(this.#model, this.#sheetId, undefined, "allowEditObjects");
    return this.#chart();
  }
}

/** `Excel.ChartTitle`. */
class ChartTitleObject extends HostObject {
  readonly typeName = "ChartTitle";
  override readonly scalars = ["text", "visible"];
  readonly #chart: () => Chart;
  readonly #writable: () => Chart;
  readonly #series: () => readonly { readonly name: string }[];

  constructor(chart: () => Chart, writable: () => Chart, series: () => readonly { readonly name: string }[]) {
    super();
    this.#chart = chart;
    this.#writable = writable;
    this.#series = series;
  }

  /** Without a text of its own, a chart of one series is called after that. */
  get text(): string {
    const [only, ...others] = this.#series();
    return this.#chart().title ?? (others.length === 0 ? (only?.name ?? "") : "");
  }

  set text(text: string) {
    if (typeof text !== "string") throw invalidArgument("a title is a text");
    const chart = this.#writable();
    chart.title = text;
    chart.isTitleVisible = true;
  }

  get visible(): boolean {
    return this.#chart().isTitleVisible;
  }

  set visible(visible: boolean) {
    this.#writable().isTitleVisible = visible;
  }
}

/** `Excel.ChartLegend`. */
class ChartLegendObject extends HostObject {
  readonly typeName = "ChartLegend";
  override readonly scalars = ["position", "visible"];
  readonly #chart: () => Chart;
  readonly #writable: () => Chart;

  constructor(chart: () => Chart, writable: () => Chart) {
    super();
    this.#chart = chart;
    this.#writable = writable;
  }

  get position(): string {
    return this.#chart().legendPosition;
  }

  set position(position: string) {
    if (!LEGEND_POSITIONS.has(position)) throw invalidArgument(`a legend at '${position}'`);
    this.#writable().legendPosition = position;
  }

  get visible(): boolean {
    return this.#chart().isLegendVisible;
  }

  set visible(visible: boolean) {
    this.#writable().isLegendVisible = visible;
  }
}
