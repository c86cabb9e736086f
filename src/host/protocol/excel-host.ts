import type { WorkbookState } from "../workbook/workbook-state";
import { DesktopHost } from "./desktop-host";
import { cultureOf, defaultSettings, type HostSettings } from "./host-settings";
import type { FaultPlan } from "./planned-faults";
import type { RequestLog } from "./request-log";
import { RequestProcessor } from "./request-processor";
import { Session } from "./session";

/** How to start a host. Everything in {@link HostSettings} can be switched later. */
export interface ExcelHostOptions {
  readonly settings?: Partial<HostSettings>;
  /** Language of Excel's user interface; the culture's name by default. */
  readonly displayLanguage?: string;
  /** Told when the add-in opens a dialog window. */
  readonly openDialog?: (url: string) => boolean;
}

/** An open workbook with the object that office.js talks to, and the controls for a test or a workbench. */
export class ExcelHost {
  /** To be put at `window.external` before office.js is loaded. */
  readonly external: Readonly<Record<string, unknown>>;
  readonly settings: HostSettings;
  readonly documentSettings = new Map<string, string>();
  #session: Session;
  #processor: RequestProcessor;
  readonly #desktop: DesktopHost;

  constructor(workbook: WorkbookState, options: ExcelHostOptions = {}) {
    this.settings = { ...defaultSettings(), ...options.settings };
    this.#session = new Session(workbook, this.settings);
    this.#processor = this.newProcessor();
    const { culture } = this.settings;
    this.#desktop = new DesktopHost({
      process: (text, flags) => this.#processor.process(text, flags),
      settings: this.settings,
      displayLanguage: options.displayLanguage ?? culture.name,
      contentLanguage: culture.name,
      documentUrl: `C:\\Documents\\${workbook.name}`,
      documentSettings: this.documentSettings,
      ...(options.openDialog ? { openDialog: options.openDialog } : {}),
    });
    this.external = this.#desktop.external;
  }

  /** The workbook that is open. */
  get workbook(): WorkbookState {
    return this.#session.workbook;
  }

  /**
   * Closes the workbook and opens another under the same library: settings, log, faults and references begin
   * anew. Handlers that the add-in registered before stay in the library, so this is for tests without events.
   */
  reopen(workbook: WorkbookState, settings: Partial<HostSettings> = {}): void {
    Object.assign(this.settings, defaultSettings(), settings);
    this.documentSettings.clear();
    this.#session = new Session(workbook, this.settings);
    this.#processor = this.newProcessor();
  }

  /** The requests so far. */
  get log(): RequestLog {
    return this.#processor.log;
  }

  /** Failures to come. */
  get faults(): FaultPlan {
    return this.#processor.faults;
  }

  /** References that the add-in holds; 0 after every `Excel.run` has cleaned up. */
  get referenceCount(): number {
    return this.#session.references.size;
  }

  /** Switches the locale of numbers: "vi-VN", "en-US". */
  setCulture(name: string): void {
    this.settings.culture = cultureOf(name);
  }

  /** Something to do before each coming request of the add-in (counted from 1), or null for nothing. */
  onRequest(before: ((count: number) => void) | null): void {
    this.#processor.beforeRequest = before;
  }

  /** The session is lost: every request from now on fails. */
  endSession(): void {
    this.#processor.endSession();
  }

  /** Edits the workbook as a coauthor (or the user) does: listeners are told, with the source "Remote" or "Local". */
  edit(source: "Local" | "Remote", change: (session: Session) => void): void {
    const { events } = this.#session;
    events.source = source;
    change(this.#session);
    events.source = "Local";
    this.#processor.deliverEvents();
  }

  /** Presses a ribbon button that runs a function of the add-in. */
  invokeCommand(functionName: string, controlId = "button"): void {
    this.#desktop.invokeCommand(functionName, controlId);
  }

  private newProcessor(): RequestProcessor {
    return new RequestProcessor(this.#session, (events) => this.#desktop.deliver(events));
  }
}
