/** The id of the pane's one scrolling element; virtual rows watch it. */
export const scrollerId = "pane-scroller";
