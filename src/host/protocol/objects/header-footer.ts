import type { HeaderFooterTexts, HeadersFootersState } from "../../workbook/page-layout-state";
import { requireUnprotected } from "../edit-permission";
import type { HeaderFooterTarget } from "../object-states";
import { keeps, leads, type Link, type ObjectType, type Scalar, view } from "../object-type";
import type { SheetTarget } from "../targets";

/** Characters of a header or footer in all (support.microsoft.com, "Headers and footers in a worksheet"). */
const TEXT_LIMIT = 255;
const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

function text(name: keyof HeaderFooterTexts): Scalar<HeaderFooterTarget> {
  return keeps(
    9,
    ({ texts }) => texts[name],
    ({ owner, texts }, value) => {
      requireUnprotected(owner.session, owner.sheet);
      texts[name] = value.text().slice(0, TEXT_LIMIT);
    },
  );
}

/** `Excel.HeaderFooter`. */
export const headerFooter: ObjectType<HeaderFooterTarget> = {
  guard: ({ owner }) => owner.requireAlive(),
  scalars: {
    LeftHeader: text("leftHeader"),
    CenterHeader: text("centerHeader"),
    RightHeader: text("rightHeader"),
    LeftFooter: text("leftFooter"),
    CenterFooter: text("centerFooter"),
    RightFooter: text("rightFooter"),
  },
};

type SetName = "defaultForAllPages" | "firstPage" | "oddPages" | "evenPages";

function set(name: SetName): Link<SheetTarget> {
  return leads(9, (owner) => {
    return view("HeaderFooter", { owner, texts: owner.sheet.pageLayout.headersFooters[name] });
  });
}

function flag(name: "useSheetMargins" | "useSheetScale"): Scalar<SheetTarget> {
  return keeps(
    9,
    ({ sheet }) => sheet.pageLayout.headersFooters[name],
    ({ session, sheet }, value) => {
      requireUnprotected(session, sheet);
      sheet.pageLayout.headersFooters[name] = value.flag();
    },
  );
}

/** `Excel.HeaderFooterGroup`. */
export const headerFooterGroup: ObjectType<SheetTarget> = {
  guard: (state) => state.requireAlive(),
  scalars: {
    State: keeps(
      9,
      ({ sheet }): HeadersFootersState["state"] => sheet.pageLayout.headersFooters.state,
      ({ session, sheet }, value) => {
        requireUnprotected(session, sheet);
        sheet.pageLayout.headersFooters.state = value.choice(STATES);
      },
    ),
    UseSheetMargins: flag("useSheetMargins"),
    UseSheetScale: flag("useSheetScale"),
  },
  links: {
    DefaultForAllPages: set("defaultForAllPages"),
    FirstPage: set("firstPage"),
    OddPages: set("oddPages"),
    EvenPages: set("evenPages"),
  },
};
