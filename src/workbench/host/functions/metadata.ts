/** One parameter in a functions.json. */
export interface ParameterJson {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionJson {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterJson[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly cancelable?: boolean;
    readonly stream?: boolean;
  };
}

/** A functions.json, as custom-functions-metadata writes it. */
export interface FunctionsJson {
  /** Whether an error in a cell reaches a parameter of type any as a value. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionJson[];
}
