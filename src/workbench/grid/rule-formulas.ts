import {
  CommandType,
  ICommandService,
  Injector,
  IUniverInstanceService,
  ObjectMatrix,
  Plugin,
  setDependencies,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
} from "@univerjs/preset-sheets-conditional-formatting";
import { FormulaResultStatus, RegisterOtherFormulaService } from "@univerjs/preset-sheets-core";
import { merge, type ObservedValueOf, Subject } from "rxjs";
import { valueOfGridCell } from "./cell-reading";
import type { GridCellData } from "./grid-words";
import { parseRuleCondition, type RuleCondition, type TextReader } from "./rule-condition";
import { GRID_WORKBOOK_ID } from "./workbook-data";

type Service = ConditionalFormattingFormulaService;

/**
 * The grid calculates the formula of a conditional format for every cell of its range as soon as the rule is there, which takes
 * minutes where rules name hundreds of units. Here a formula that only compares cells with texts is answered for the cells that
 * are drawn, as Excel does it; every other formula is calculated by the grid.
 */
class RuleFormulas extends ConditionalFormattingFormulaService {
  readonly #rules: ConditionalFormattingRuleModel;
  readonly #instances: IUniverInstanceService;
  readonly #conditions = new Map<string, RuleCondition | null>();
  readonly #recalculated = new Subject<ObservedValueOf<Service["result$"]>>();
  #staleSheets = new Set<string>();

  constructor(
    formulas: RegisterOtherFormulaService,
    rules: ConditionalFormattingRuleModel,
    instances: IUniverInstanceService,
    commands: ICommandService,
  ) {
    super(formulas, rules);
    this.#rules = rules;
    this.#instances = instances;
    this.result$ = merge(this.result$, this.#recalculated);
    const listening = commands.onCommandExecuted(({ type, params }) => {
      if (type === CommandType.MUTATION) this.#noteChange(params);
    });
    this.disposeWithMe(listening);
  }

  override registerFormulaWithRange(
    ...rule: Parameters<Service["registerFormulaWithRange"]>
  ): void {
    if (this.#conditionOf(rule[3]) === null) super.registerFormulaWithRange(...rule);
  }

  override getFormulaMatrix(
    ...rule: Parameters<Service["getFormulaMatrix"]>
  ): ReturnType<Service["getFormulaMatrix"]> {
    if (this.#conditionOf(rule[3]) === null) return super.getFormulaMatrix(...rule);
    return { status: FormulaResultStatus.SUCCESS, result: new ObjectMatrix() };
  }

  override getFormulaResultWithCoords(
    ...cell: Parameters<Service["getFormulaResultWithCoords"]>
  ): ReturnType<Service["getFormulaResultWithCoords"]> {
    const [, sheetId, , formula, row = 0, column = 0] = cell;
    const condition = this.#conditionOf(formula);
    if (condition === null) return super.getFormulaResultWithCoords(...cell);
    const result = condition(row, column, this.#textReader(sheetId));
    return { status: FormulaResultStatus.SUCCESS, result };
  }

  #conditionOf(formula: string): RuleCondition | null {
    const known = this.#conditions.get(formula);
    if (known !== undefined) return known;
    const condition = parseRuleCondition(formula);
    this.#conditions.set(formula, condition);
    return condition;
  }

  #textReader(sheetId: string): TextReader {
    const workbook = this.#instances.getUnit<Workbook>(
      GRID_WORKBOOK_ID,
      UniverInstanceType.UNIVER_SHEET,
    );
    const sheet = workbook?.getSheetBySheetId(sheetId);
    return (row, column) => {
      const content = (sheet?.getCellRaw(row, column) ?? {}) as GridCellData;
      const value = valueOfGridCell({ content, formula: content.f ?? null, style: null });
      return value === null ? "" : typeof value === "string" ? value : null;
    };
  }

  /** Whatever changed on a sheet, its rules are asked again when its cells are drawn next. */
  #noteChange(params: object | undefined): void {
    if (params === undefined || !("unitId" in params) || params.unitId !== GRID_WORKBOOK_ID) return;
    if (!("subUnitId" in params) || typeof params.subUnitId !== "string") return;
    if (this.#staleSheets.size === 0) queueMicrotask(() => this.#tellChanges());
    this.#staleSheets.add(params.subUnitId);
  }

  #tellChanges(): void {
    const sheetIds = this.#staleSheets;
    this.#staleSheets = new Set();
    for (const subUnitId of sheetIds) {
      for (const { cfId, rule } of this.#rules.getSubunitRules(GRID_WORKBOOK_ID, subUnitId) ?? []) {
        const formulaText = "value" in rule && typeof rule.value === "string" ? rule.value : "";
        if (formulaText === "" || this.#conditionOf(formulaText) === null) continue;
        const names = { unitId: GRID_WORKBOOK_ID, subUnitId, cfId, formulaText };
        this.#recalculated.next({ ...names, id: cfId, formulaId: cfId, isAllFinished: true });
      }
    }
  }
}

setDependencies(RuleFormulas, [
  RegisterOtherFormulaService,
  ConditionalFormattingRuleModel,
  IUniverInstanceService,
  ICommandService,
]);

/** Lets the grid answer simple conditional formats as it draws. To be registered before the grid's own plugins. */
export class RuleFormulasPlugin extends Plugin {
  static override pluginName = "rule-formulas";
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _options: unknown,
    override readonly _injector: Injector,
  ) {
    super();
  }

  /** Runs after the grid's plugins have named what they need, and before anything of it is made. */
  override onStarting(): void {
    this._injector.replace([ConditionalFormattingFormulaService, { useClass: RuleFormulas }]);
  }
}

setDependencies(RuleFormulasPlugin, [Injector], 1);
