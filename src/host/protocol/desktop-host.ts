import type { HostEvent } from "./event-queue";
import type { HostSettings } from "./host-settings";
import { officeThemes } from "./office-theme";
import type { Answer } from "./request-processor";

/** How the library sees a COM array. */
interface SafeArray {
  readonly toArray: () => readonly unknown[];
}

type Callback = (answer: SafeArray | number) => void;
type Handler = (dispId: number, payload: SafeArray) => void;

/** What the desktop host object needs to know. */
interface DesktopHostOptions {
  /** Answers a batch: its text, and the flags beside it. */
  readonly process: (text: string, flags: number) => Promise<Answer>;
  /** Which ExcelApi 1.n and which look of Office to announce; read whenever a library starts. */
  readonly settings: Readonly<Pick<HostSettings, "apiMinor" | "theme">>;
  /** Language of the user interface, and of the data. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentUrl: string;
  /** The old settings of the document, as JSON texts: `Office.context.document.settings`. */
  readonly documentSettings: Map<string, string>;
  /** Told when the add-in opens a dialog window; gives back whether it opened. */
  readonly openDialog?: (url: string) => boolean;
}

/** Numbers under which the library calls and listens. */
const DISP = { batch: 93, richEvents: 33, command: 39, dialog: 10 } as const;
const DIALOG = { opened: 0, ignored: 12009 } as const;

const safe = (values: readonly unknown[]): SafeArray => ({ toArray: () => values });
const later = (run: () => void): void => void Promise.resolve().then(run);

/** Requirement sets beside ExcelApi that this host answers. */
const OTHER_SETS = {
  delayforcelledit: "1.1",
  sharedruntime: "1.1",
  ribbonapi: "1.1",
  dialogapi: "1.2",
  dialogorigin: "1.1",
  settings: "1.1",
  documentevents: "1.1",
  richapiruntime: "1.2",
  richapiruntimeflag: "1.2",
};

/**
 * The object that office.js of the desktop finds as `window.external`: its members and array layouts are those of
 * installed Excels, so they hold still. To be set before office.js is loaded.
 */
export class DesktopHost {
  /** What to put at `window.external`. */
  readonly external: Readonly<Record<string, unknown>>;
  readonly #handlers = new Map<number, Handler[]>();

  constructor(private readonly options: DesktopHostOptions) {
    const { displayLanguage } = options;
    const info = [
      "Excel",
      "Win32",
      "16.01",
      displayLanguage,
      "telemetry",
      "",
      "disableLogging",
      "0",
    ];
    this.external = {
      GetHostInfo: () => info.join("$"),
      GetContext: () => this.context(),
      GetLoggingAllowed: () => false,
      Execute: (id: number, params: unknown[], callback: Callback) =>
        this.execute(id, params, callback),
      RegisterEvent: (id: number, target: string, handler: Handler, callback: Callback) =>
        this.register(id, target, { handler, callback }),
      UnregisterEvent: (id: number, _target: string, callback: Callback) => {
        this.#handlers.delete(id);
        later(() => callback(0));
      },
    };
  }

  /** Hands events to the library. */
  deliver(events: readonly HostEvent[]): void {
    const entries = events.map((event) =>
      safe([
        event.messageCategory,
        event.messageType,
        event.targetId,
        event.message,
        event.id,
        false,
      ]),
    );
    this.raise(DISP.richEvents, safe(entries));
  }

  /** Presses a ribbon button that runs a function of the add-in. */
  invokeCommand(functionName: string, controlId: string): void {
    const source = JSON.stringify({ source: { id: controlId } });
    this.raise(DISP.command, safe(["command", functionName, source]));
  }

  private raise(id: number, payload: SafeArray): void {
    for (const handler of this.#handlers.get(id) ?? []) handler(id, payload);
  }

  private register(
    id: number,
    target: string,
    { handler, callback }: { readonly handler: Handler; readonly callback: Callback },
  ): void {
    if (id === DISP.dialog) {
      const { url } = JSON.parse(target) as { url: string };
      const isOpen = this.options.openDialog?.(url) ?? false;
      later(() => callback(isOpen ? DIALOG.opened : DIALOG.ignored));
      if (!isOpen) return;
    }
    this.#handlers.set(id, [...(this.#handlers.get(id) ?? []), handler]);
    if (id !== DISP.dialog) later(() => callback(0));
  }

  private execute(id: number, params: unknown[], callback: Callback): void {
    if (id !== DISP.batch) {
      later(() => callback(safe([0])));
      return;
    }
    const message = params[0] as readonly unknown[];
    void this.options.process(String(message[4]), Number(message[6])).then(
      (answer) => this.answerBatch(answer, callback),
      (error: unknown) => {
        callback(5001);
        throw error;
      },
    );
  }

  private answerBatch(answer: Answer, callback: Callback): void {
    if (answer.kind === "body") callback(safe([0, [200, [], answer.text]]));
    if (answer.kind === "status") callback(answer.status);
  }

  private context(): Readonly<Record<string, () => unknown>> {
    const { options } = this;
    const sets = JSON.stringify({ excelapi: `1.${options.settings.apiMinor}`, ...OTHER_SETS });
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => "11111111-2222-3333-4444-555555555555",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => options.displayLanguage,
      GetAppDataLocale: () => options.contentLanguage,
      GetDocUrl: () => options.documentUrl,
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => "",
      GetCorrelationId: () => "correlation",
      GetInstanceId: () => "instance",
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => false,
      GetSupportedMatrix: () => sets,
      GetHostCustomMessage: () => "",
      GetHostFullVersion: () => "16.0.17928.20000",
      GetDialogRequirementMatrix: () => "",
      GetFeaturesForSolution: () => "",
      GetInitialDisplayMode: () => 2,
      GetLicenseInformation: () => "",
      GetOfficeThemeInfo: () => JSON.stringify(officeThemes[options.settings.theme]),
      GetSettings: () => this.settings(),
    };
  }

  private settings(): Readonly<Record<string, unknown>> {
    const kept = this.options.documentSettings;
    return {
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of kept) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        kept.clear();
        for (const [place, key] of keys.entries()) kept.set(key, values[place] ?? "");
      },
      RefreshAsync: (callback: () => void) => later(callback),
    };
  }
}
