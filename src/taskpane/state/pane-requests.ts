import type { SheetChange } from "../../app/refresh/sheet-changes";
import type { UndoChoice } from "../../app/journal/undo";
import type { Period } from "../../domain/period/period";
import type { Settings } from "../../domain/settings";
import type {
  Analysis,
  PaneServices,
  ReadRequest,
  SheetPreview,
  SheetRequest,
  Work,
  WorkStep,
} from "../pane-services";
import { settle } from "../settle";
import type { PaneStore } from "./pane-store";
import { isBusy, shownAnalysis } from "./pane-state";

/** What a user can do in the pane. A request that comes while another one runs is ignored; buttons say so by being disabled. */
export interface PaneRequests {
  /** Reads the workbook again and shows a period; null is the latest. */
  readonly read: (period: Period | null) => Promise<void>;
  /** Reads the period that is shown again, after something else than the ranking was written. */
  readonly reread: () => Promise<void>;
  /** Reads with a period that the sheet itself does not say. */
  readonly readAs: (sheet: string | null, period: Period) => Promise<void>;
  /** Reads, computes and writes; before the first write into a workbook it asks. */
  readonly compute: () => Promise<void>;
  /** The same for the ribbon button, which may be clicked while the pane is still reading: it waits for that. */
  readonly computeNext: () => Promise<void>;
  readonly preview: () => Promise<void>;
  readonly confirmWrite: () => Promise<void>;
  /** Shows what making a sheet would do; {@link PaneRequests.confirmWrite} makes it. */
  readonly askSheet: (request: SheetRequest) => Promise<void>;
  readonly undo: (choice: UndoChoice) => Promise<void>;
  readonly reveal: (sheet: string, cell: string | null) => Promise<void>;
  /** Saves settings and reads again with them; true when they were saved. */
  readonly saveSettings: (settings: Settings) => Promise<boolean>;
  readonly stop: () => void;
}

/** The requests of a pane over its services; every outcome ends in the store. */
export function createPaneRequests(store: PaneStore, services: PaneServices): PaneRequests {
  const session = new RequestSession(store, services);
  return {
    read: (period) => session.whenIdle(() => session.show({ period, given: null })),
    reread: () => session.whenIdle(() => session.showAgain()),
    readAs: (sheet, period) =>
      session.whenIdle(() => session.show({ period, given: { sheet, period } })),
    compute: () => session.whenIdle(() => session.compute()),
    computeNext: () => session.afterCurrent(() => session.compute()),
    preview: () => session.whenIdle(() => session.plan()),
    confirmWrite: () => session.whenIdle(() => session.confirm()),
    askSheet: (request) => session.whenIdle(() => session.planSheet(request)),
    undo: (choice) => session.whenIdle(() => session.undo(choice)),
    reveal: (sheet, cell) => session.reveal(sheet, cell),
    saveSettings: (settings) => session.saveSettings(settings),
    stop: () => session.stop(),
  };
}

class RequestSession {
  private running = new AbortController();
  private current: Promise<void> = Promise.resolve();
  private lastRequest: ReadRequest = { period: null, given: null };

  constructor(
    private readonly store: PaneStore,
    private readonly services: PaneServices,
  ) {}

  stop(): void {
    this.running.abort();
  }

  async whenIdle(task: () => Promise<void>): Promise<void> {
    if (isBusy(this.store.state())) return;
    this.current = task();
    await this.current;
  }

  async afterCurrent(task: () => Promise<void>): Promise<void> {
    await this.current;
    await this.whenIdle(task);
  }

  /** The figures as they are now, or null where reading failed or was stopped; the store knows why. */
  async read(request: ReadRequest): Promise<Analysis | null> {
    this.lastRequest = request;
    this.store.dispatch({ kind: "reading-started", period: request.period });
    const work = this.beginWork();
    const outcome = await settle(this.services.analyse(request, work));
    if (work.signal.aborted) {
      this.store.dispatch({ kind: "reading-stopped" });
      return null;
    }
    if (!outcome.done) {
      this.store.dispatch({ kind: "reading-failed", failure: outcome.failure });
      return null;
    }
    this.store.dispatch({ kind: "read", analysis: outcome.value });
    return outcome.value;
  }

  async show(request: ReadRequest): Promise<void> {
    await this.read(request);
  }

  async showAgain(): Promise<void> {
    await this.read(this.lastRequest);
  }

  async compute(): Promise<void> {
    this.store.dispatch({ kind: "dismissed" });
    const analysis = await this.read(this.lastRequest);
    if (analysis === null) return;
    if (analysis.firstWrite) await this.planFor(analysis);
    else await this.write();
  }

  async plan(): Promise<void> {
    this.store.dispatch({ kind: "dismissed" });
    const analysis = await this.read(this.lastRequest);
    if (analysis !== null) await this.planFor(analysis);
  }

  async write(): Promise<void> {
    const analysis = shownAnalysis(this.store.state());
    if (analysis === null) return;
    const work = this.startWork("planning");
    const outcome = await settle(this.services.write(analysis, work));
    if (outcome.done) this.store.dispatch({ kind: "written", written: outcome.value });
    else if (outcome.failure.code === "stopped") this.store.dispatch({ kind: "work-stopped" });
    else this.store.dispatch({ kind: "work-failed", failure: outcome.failure, during: "write" });
  }

  /** Reads once more before writing what was agreed to; where the places have changed meanwhile, it asks again. */
  async confirm(): Promise<void> {
    const { writing } = this.store.state();
    if (writing.kind !== "previewing") return;
    const agreed = writing.changes.map(placeOf).join("\n");
    if (writing.request !== null) {
      await this.planSheet(writing.request, agreed);
      return;
    }
    this.store.dispatch({ kind: "work-started", step: "reading" });
    const analysis = await this.read(this.lastRequest);
    if (analysis === null) {
      this.store.dispatch({ kind: "dismissed" });
      return;
    }
    await this.planFor(analysis, agreed);
  }

  /** Takes the last write back and reads again: what is shown may have come from what was written. */
  async undo(choice: UndoChoice): Promise<void> {
    const work = this.startWork("undoing");
    const outcome = await settle(this.services.undo(choice, work));
    if (!outcome.done) {
      this.store.dispatch({ kind: "work-failed", failure: outcome.failure, during: "undo" });
      return;
    }
    if (outcome.value.refusedFor.length === 0) await this.read(this.lastRequest);
    this.store.dispatch({ kind: "undone", undone: outcome.value });
  }

  /** Shows what making a sheet would do, or makes it where its places are those that were agreed to. */
  async planSheet(request: SheetRequest, agreed: string | null = null): Promise<void> {
    const work = this.startWork("planning");
    const analysis = shownAnalysis(this.store.state());
    const outcome = await settle(this.services.previewSheet(request, analysis, work));
    if (work.signal.aborted) {
      this.store.dispatch({ kind: "work-stopped" });
    } else if (!outcome.done) {
      this.store.dispatch({ kind: "work-failed", failure: outcome.failure, during: "sheet" });
    } else if (agreed !== null && outcome.value.changes.map(placeOf).join("\n") === agreed) {
      await this.insertSheet(request);
    } else {
      this.showPlan({ preview: outcome.value, request, first: false, changed: agreed !== null });
    }
  }

  /** Makes a sheet and reads again: it may be one of the periods now. */
  private async insertSheet(request: SheetRequest): Promise<void> {
    const work = this.startWork("writing");
    const analysis = shownAnalysis(this.store.state());
    const outcome = await settle(this.services.insertSheet(request, analysis, work));
    if (!outcome.done) {
      this.store.dispatch({ kind: "work-failed", failure: outcome.failure, during: "sheet" });
      return;
    }
    await this.read(this.lastRequest);
    this.store.dispatch({ kind: "written", written: outcome.value });
  }

  private showPlan({ preview, ...asked }: ShownPlan): void {
    this.store.dispatch({ kind: "planned", ...preview, ...asked });
  }

  async reveal(sheet: string, cell: string | null): Promise<void> {
    const outcome = await settle(this.services.reveal(sheet, cell));
    if (!outcome.done) {
      this.store.dispatch({ kind: "work-failed", failure: outcome.failure, during: "reveal" });
    }
  }

  async saveSettings(settings: Settings): Promise<boolean> {
    if (isBusy(this.store.state())) return false;
    const outcome = await settle(this.services.saveSettings(settings));
    if (!outcome.done) {
      this.store.dispatch({ kind: "work-failed", failure: outcome.failure, during: "write" });
      return false;
    }
    await this.read(this.lastRequest);
    return true;
  }

  /** Shows the plan, or carries it out where its places are those that were agreed to. */
  private async planFor(analysis: Analysis, agreed: string | null = null): Promise<void> {
    const work = this.startWork("planning");
    const outcome = await settle(this.services.preview(analysis, work));
    if (work.signal.aborted) {
      this.store.dispatch({ kind: "work-stopped" });
    } else if (!outcome.done) {
      this.store.dispatch({ kind: "work-failed", failure: outcome.failure, during: "write" });
    } else if (agreed !== null && outcome.value.map(placeOf).join("\n") === agreed) {
      await this.write();
    } else {
      const { firstWrite: first } = analysis;
      const preview = { changes: outcome.value, copied: null };
      this.showPlan({ preview, request: null, first, changed: agreed !== null });
    }
  }

  private startWork(step: WorkStep): Work {
    this.store.dispatch({ kind: "work-started", step });
    return this.beginWork();
  }

  private beginWork(): Work {
    this.running = new AbortController();
    const { signal } = this.running;
    const onStep: Work["onStep"] = (step, progress) => {
      if (!signal.aborted) this.store.dispatch({ kind: "step", step, progress: progress ?? null });
    };
    return { signal, onStep };
  }
}

/** A plan as the preview shows it. */
interface ShownPlan {
  readonly preview: SheetPreview;
  readonly request: SheetRequest | null;
  readonly first: boolean;
  readonly changed: boolean;
}

/** What a preview promises of a sheet: what happens to it and where. Counts may differ as figures are entered. */
function placeOf({ change, sheet, range }: SheetChange): string {
  return [change, sheet, range ?? ""].join(" ");
}
