export { ApiError, type ApiErrorCode } from "./api-error";
export type { Faults } from "./faults";
export type { FunctionJson, FunctionsJson, ParameterJson } from "./functions/metadata";
export type { CellData, CellError, CustomFunctionOutcome } from "./functions/outcome";
export { createHost, type Host, type HostOptions, type InvokedCell, type Traffic } from "./host";
export { paneUrl } from "./protocol";
export { MANIFEST_REQUIREMENTS } from "./requirements/requirement-sets";
