/** A guide of `docs/`, turned into HTML by the build; what it points to is placed beside the pane's page. */
declare module "*.md" {
  export const html: string;
}
