import {
  type CommandListener,
  CommandType,
  ICommandService,
  type IWorkbookData,
  IUniverInstanceService,
  LocaleType,
  mergeLocales,
  type Nullable,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import rulesVietnamese from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import {
  CalculationMode,
  FormulaDataModel,
  IDependencyManagerService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import sheetsVietnamese from "@univerjs/preset-sheets-core/locales/vi-VN";
import { defaultTheme } from "@univerjs/themes";
import type { Area } from "../../host/workbook/area";
import type { WorkbookState } from "../../host/workbook/workbook-state";
import type { GridCell } from "./cell-reading";
import type { GridChange } from "./grid-change";
import { areaOfGridRange, gridRangeOf } from "./grid-range";
import type { GridReader } from "./grid-reader";
import { HIDDEN_MENUS } from "./hidden-menus";
import { RuleFormulasPlugin } from "./rule-formulas";
import { GRID_WORKBOOK_ID, workbookDataOf } from "./workbook-data";

/** Marks what the model wrote, so that it is not taken for an edit of the person's; an open cell editor stays open. */
const FROM_MODEL = { fromCollab: true, fromModel: true };

/** Something that a person did in the grid, or that it calculated: a mutation, or an operation such as selecting. */
export interface GridEvent {
  readonly id: string;
  readonly params: object;
  readonly isRecalculation: boolean;
}

/** The grid on the page. */
export interface Grid extends GridReader {
  /** Shows another workbook from its start. */
  readonly load: (workbook: WorkbookState) => void;
  /** Runs mutations, operations and commands in this order; none of them comes back as an event. */
  readonly apply: (changes: readonly GridChange[]) => void;
  /** Brings cells of the shown sheet into sight, once the grid has drawn it. */
  readonly reveal: (area: Area) => void;
  /** Tells of all else that happens to the workbook. The listener must not throw: it runs inside the grid's command. */
  readonly onEvent: (listener: (event: GridEvent) => void) => void;
  /** Asks before a command of the person's runs; it finds the workbook as the listener leaves it. */
  readonly beforeCommand: (listener: () => void) => void;
}

function createUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(sheetsVietnamese, rulesVietnamese) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      menu: HIDDEN_MENUS,
      ribbonType: "simple",
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  univer.registerPlugin(RuleFormulasPlugin);
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return univer;
}

/** The cell editor and the formula bar are documents of their own, whose keystrokes are nobody's business here. */
function concernsWorkbook(params: object): boolean {
  return "unitId" in params && params.unitId === GRID_WORKBOOK_ID;
}

function listen(
  commands: ICommandService,
  isApplying: () => boolean,
  listener: (event: GridEvent) => void,
): void {
  const tell: CommandListener = ({ id, params }, options) => {
    const isOwn = isApplying() || options?.fromModel === true;
    if (isOwn || params === undefined || !concernsWorkbook(params)) return;
    listener({ id, params, isRecalculation: options?.fromFormula === true });
  };
  commands.onMutationExecutedForCollab(tell);
  commands.onCommandExecuted((info, options) => {
    if (info.type === CommandType.OPERATION) tell(info, options);
  });
}

function listenBefore(
  commands: ICommandService,
  isApplying: () => boolean,
  listener: () => void,
): void {
  commands.beforeCommandExecuted(({ type }) => {
    if (type === CommandType.COMMAND && !isApplying()) listener();
  });
}

function createReader(univer: Univer, workbook: () => Nullable<Workbook>): GridReader {
  const formulas = univer.__getInjector().get(FormulaDataModel);
  const sheetOf = (sheetId: string) => workbook()?.getSheetBySheetId(sheetId);
  const sizeOf = (sheetId: string) => {
    const sheet = sheetOf(sheetId);
    return { rows: sheet?.getRowCount() ?? 0, columns: sheet?.getColumnCount() ?? 0 };
  };
  return {
    readCell(sheetId, row, column) {
      const content = sheetOf(sheetId)?.getCellRaw(row, column) ?? {};
      const formula = formulas.getFormulaStringByCell(row, column, sheetId, GRID_WORKBOOK_ID);
      const style = workbook()?.getStyles().getStyleByCell(content) ?? null;
      return { content, formula: formula ?? null, style } as GridCell;
    },
    readLine(sheetId, axis, index) {
      const sheet = sheetOf(sheetId);
      if (!sheet) return { size: 0, isHidden: false };
      return axis === "rows"
        ? { size: sheet.getRowHeight(index), isHidden: !sheet.getRowRawVisible(index) }
        : { size: sheet.getColumnWidth(index), isHidden: !sheet.getColVisible(index) };
    },
    readMerges(sheetId) {
      const size = sizeOf(sheetId);
      const merges = sheetOf(sheetId)?.getMergeData() ?? [];
      return merges.map((range) => areaOfGridRange(range, size));
    },
    readFreeze(sheetId) {
      const freeze = sheetOf(sheetId)?.getFreeze();
      return { rows: freeze?.ySplit ?? 0, columns: freeze?.xSplit ?? 0 };
    },
    readSize: sizeOf,
  };
}

function openIn(univer: Univer, state: WorkbookState): void {
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    ...workbookDataOf(state),
    locale: LocaleType.VI_VN,
  } as Partial<IWorkbookData>);
}

/** The grid keeps what the formulas of a closed workbook depended on, and would then look for them in the next one. */
function forget(instances: IUniverInstanceService, dependencies: IDependencyManagerService): void {
  instances.disposeUnit(GRID_WORKBOOK_ID);
  dependencies.reset();
}

/** Starts the grid in an element. With the rules' formulas the only code that uses the grid's library at run time. */
export function createGrid(container: HTMLElement): Grid {
  const univer = createUniver(container);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const workbook = () =>
    instances.getUnit<Workbook>(GRID_WORKBOOK_ID, UniverInstanceType.UNIVER_SHEET);
  let isApplying = false;
  const silently = (work: () => void) => {
    isApplying = true;
    try {
      work();
    } finally {
      isApplying = false;
    }
  };
  return {
    ...createReader(univer, workbook),
    load: (state) =>
      silently(() => {
        if (workbook()) forget(instances, injector.get(IDependencyManagerService));
        openIn(univer, state);
      }),
    apply: (changes) =>
      silently(() => {
        for (const { id, params } of changes) commands.syncExecuteCommand(id, params, FROM_MODEL);
      }),
    reveal: (area) => {
      const params = { unitId: GRID_WORKBOOK_ID, range: gridRangeOf(area) };
      requestAnimationFrame(() => {
        commands.syncExecuteCommand("sheet.command.scroll-to-cell", params, FROM_MODEL);
      });
    },
    onEvent: (listener) => listen(commands, () => isApplying, listener),
    beforeCommand: (listener) => listenBefore(commands, () => isApplying, listener),
  };
}
