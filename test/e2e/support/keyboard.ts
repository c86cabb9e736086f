import type { Frame, Page } from "playwright-core";

/** What has the focus in the pane: the name of a control, or the start of its text; "body" where nothing has it. */
export function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "body";
    const name = element.getAttribute("aria-label") ?? element.textContent;
    return name.trim();
  });
}

/** Presses the Tab key until a control has the focus; tells what had it when it is never reached. */
export async function tabTo(page: Page, pane: Frame, name: string): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 40; press += 1) {
    const now = await focused(pane);
    if (now === name) return;
    passed.push(now);
    await page.keyboard.press("Tab");
  }
  throw new Error(`“${name}” is not reached by the Tab key: ${passed.join(" · ")}`);
}
