import { invalidArgument, itemNotFound } from "../api-error";
import type { Chart, ChartSeries } from "../charts";
import { HostCollection, HostObject } from "../host-object";
import type { Model } from "../model";
import { RangeObject } from "./range";

/** `Excel.ChartSeriesCollection`. */
export class ChartSeriesListObject extends HostCollection<ChartSeriesObject> {
  readonly typeName = "ChartSeriesCollection";
  readonly #model: Model;
  readonly #chart: () => Chart;
  readonly #writable: () => Chart;

  constructor(model: Model, chart: () => Chart, writable: () => Chart) {
    super();
    this.#model = model;
    this.#chart = chart;
    this.#writable = writable;
  }

  list(): readonly ChartSeriesObject[] {
    return this.#chart().series.map((_, index) => this.#at(index));
  }

  keys(item: ChartSeriesObject): readonly string[] {
    return [item.name];
  }

  add(name?: string, index?: number): ChartSeriesObject {
    const { series } = this.#writable();
    const at = index ?? series.length;
    if (!(Number.isInteger(at) && at >= 0 && at <= series.length)) throw invalidArgument(`a series at ${String(index)}`);
    series.splice(at, 0, { name, values: undefined, categories: undefined });
    return this.#at(at);
  }

  #at(index: number): ChartSeriesObject {
    return new ChartSeriesObject(this.#model, this.#chart, this.#writable, index);
  }
}

/** `Excel.ChartSeries`. */
class ChartSeriesObject extends HostObject {
  readonly typeName = "ChartSeries";
  override readonly scalars = ["chartType", "name"];
  readonly #model: Model;
  readonly #chart: () => Chart;
  readonly #writable: () => Chart;
  readonly #index: number;

  constructor(model: Model, chart: () => Chart, writable: () => Chart, index: number) {
    super();
    this.#model = model;
    this.#chart = chart;
    this.#writable = writable;
    this.#index = index;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.#index };
  }

  get chartType(): string {
    return this.#chart().type;
  }

  /** What its cell shows at the moment. */
  get name(): string {
    const { name } = this.#series(this.#chart());
    if (name === undefined) return `${this.#model.locale.startsWith("nl") ? "Reeks" : "Series"}${this.#index + 1}`;
    return typeof name === "string" ? name : String(this.#model.cells.read(name.sheetId, name.rect.row, name.rect.column).value);
  }

  set name(name: string) {
    if (typeof name !== "string") throw invalidArgument("a series has a text for a name");
    this.#series(this.#writable()).name = name;
  }

  setValues(source: unknown): void {
    this.#series(this.#writable()).values = areaOf(source);
  }

  setXAxisValues(source: unknown): void {
    this.#series(this.#writable()).categories = areaOf(source);
  }

  delete(): void {
    const chart = this.#writable();
    this.#series(chart);
    chart.series.splice(this.#index, 1);
  }

  #series(chart: Chart): ChartSeries {
    const series = chart.series[this.#index];
    if (series === undefined) throw itemNotFound("the series was deleted");
    return series;
  }
}

function areaOf(source: unknown): { readonly sheetId: string; readonly rect: RangeObject["rect"] } {
  if (!(source instanceof RangeObject)) throw invalidArgument("a series needs a range");
  return { sheetId: source.sheetId, rect: source.rect };
}
