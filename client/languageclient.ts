// Built as a file of its own, read when the first report is there: it is by far the largest part.
export { CloseAction, ErrorAction, LanguageClient, TransportKind } from "vscode-languageclient/node";
