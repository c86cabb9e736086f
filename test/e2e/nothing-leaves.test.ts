import { withLinksAndMacros } from "../host/file/fixtures/links-and-macros";
import { dropFile } from "./support/drop-file";
import { type OpenWorkbench, WorkbenchLauncher } from "./support/open-workbench";
import { openTab, writeRanking } from "./support/pane-steps";

const launcher = new WorkbenchLauncher();

beforeAll(() => launcher.start());
afterAll(() => launcher.stop());

test("with no policy to stop it, the main job asks nobody anything: office.js sends no telemetry", async () => {
  const workbench = await launcher.open({ withoutPolicy: true });
  const pane = await workbench.pane();
  await writeRanking(pane);
  await openTab(pane, "Công văn");
  await pane.getByRole("button", { name: "Chèn dự thảo" }).click();
  await pane.getByText("Đã chèn dự thảo vào trang").waitFor();
  await pane.getByRole("button", { name: "Trợ giúp" }).click();
  await pane.getByRole("dialog", { name: "Trợ giúp" }).getByRole("heading").first().waitFor();
  await workbench.close();
});

test("a workbook with links, connections, DDE and macros is opened, read and recalculated, and nobody is asked", async () => {
  const workbench = await launcher.open({ withoutPolicy: true });
  await dropFile(workbench.page, withLinksAndMacros(), "lien-ket.xlsm");
  await workbench.page.getByText("Đã mở lien-ket.xlsm").waitFor();
  const pane = await workbench.pane();
  await pane.getByRole("button", { name: "Đọc lại" }).waitFor();
  const values = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("T1");
      sheet.getRange("B1").formulas = [["=A1+1"]];
      const range = sheet.getRange("A1:A2").load("values, formulas");
      await context.sync();
      return [range.values, range.formulas];
    }),
  );
  expect(values).toEqual([
    [[207], [5]],
    [["=[1]Nguon!A1"], ["=cmd|'/c calc'!A0"]],
  ]);
  await workbench.page.waitForTimeout(1000);
  await workbench.close();
});

/** What a page of ours may never do, each done in the pane. */
const MISDEEDS: readonly (readonly [
  string,
  RegExp,
  (workbench: OpenWorkbench) => Promise<unknown>,
])[] = [
  [
    "asks another origin",
    /asked https:\/\/elsewhere\.invalid\//,
    async ({ pane }) =>
      (await pane()).evaluate(() => fetch("https://elsewhere.invalid/").catch(() => null)),
  ],
  [
    "throws",
    /a slip of ours/,
    async ({ pane }) =>
      (await pane()).evaluate(() => {
        setTimeout(() => {
          throw new Error("a slip of ours");
        });
      }),
  ],
  [
    "asks for a file that is not there",
    /404.*not-there/,
    async ({ pane }) => (await pane()).evaluate(() => fetch("/not-there.json")),
  ],
];

test.each(MISDEEDS)(
  "a page that %s is found out when it is closed",
  async (_what, told, misbehave) => {
    const workbench = await launcher.open({ withoutPolicy: true });
    await misbehave(workbench);
    await workbench.page.waitForTimeout(200);
    await expect(workbench.close()).rejects.toThrow(told);
  },
);

test("the policy stops a page that asks another origin, and that is found out too", async () => {
  const workbench = await launcher.open();
  const pane = await workbench.pane();
  const blocked = await pane.evaluate(async () => {
    const violation = new Promise<string>((resolve) => {
      document.addEventListener("securitypolicyviolation", (one) => resolve(one.blockedURI));
    });
    await fetch("https://elsewhere.invalid/").catch(() => null);
    return violation;
  });
  expect(blocked).toBe("https://elsewhere.invalid/");
  await expect(workbench.close()).rejects.toThrow(/Content Security Policy/);
});
