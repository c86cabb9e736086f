/** The smallest Fluent UI page, to weigh the pane against. */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const root = document.createElement("div");
document.body.append(root);
createRoot(root).render(
  createElement(FluentProvider, { theme: webLightTheme }, createElement(Button, null, "Hello")),
);
