import { composeGuidePage, guideHtml, guideTitle } from "../../../src/ship/guide/guide-html";
import { headingAnchor } from "../../../src/ship/guide/heading-anchor";

const places = {
  picture: (name: string) => `hinh/${name}`,
  guide: (name: string) => `${name}.html`,
};

test("pictures and other guides are found where the page says; other addresses stay", () => {
  const html = guideHtml(
    '![Bảng "A"](pictures/pane.png) [cài](huong-dan-cai-dat.md#trên-mac) [web](https://example.org/a.md)',
    places,
  );
  expect(html).toContain('<img src="hinh/pane.png" alt="Bảng &quot;A&quot;">');
  expect(html).toContain('<a href="huong-dan-cai-dat.html#trên-mac">cài</a>');
  expect(html).toContain('<a href="https://example.org/a.md">web</a>');
});

test("headings have the anchors that GitHub gives them", () => {
  expect(headingAnchor("Cách tính hạng: ví dụ (có đồng hạng)?")).toBe(
    "cách-tính-hạng-ví-dụ-có-đồng-hạng",
  );
  expect(guideHtml("## Trên **Mac**", places)).toBe(
    '<h2 id="trên-mac">Trên <strong>Mac</strong></h2>\n',
  );
});

test("HTML in a guide does not come through", () => {
  expect(guideHtml("a <script>alert(1)</script> b\n\n<div>c</div>", places)).not.toContain(
    "<script",
  );
});

test("a page has the guide's first heading as its title", () => {
  const page = composeGuidePage("# Hướng dẫn\n\nChữ.", places);
  expect(guideTitle("x\n# Hướng dẫn")).toBe("Hướng dẫn");
  expect(page).toContain("<title>Hướng dẫn</title>");
  expect(page).toContain("<p>Chữ.</p>");
});
