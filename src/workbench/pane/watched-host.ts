import type { ExcelHost } from "../../host/protocol/excel-host";

type Answer = (answer: unknown) => void;
type Execute = (id: number, params: unknown, answer: Answer) => void;

/**
 * The object for `window.external` of a host, which also says when a request of the add-in has been answered: the
 * workbook may be another one then. Told before the add-in goes on.
 */
export function watchedHostObject(
  { external }: ExcelHost,
  answered: () => void,
): Readonly<Record<string, unknown>> {
  const execute = external.Execute as Execute;
  const watched: Execute = (id, params, answer) => {
    execute(id, params, (result) => {
      answered();
      answer(result);
    });
  };
  return { ...external, Execute: watched };
}
