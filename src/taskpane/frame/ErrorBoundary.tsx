import type { ReactNode } from "react";
import { Component } from "react";

interface Props {
  /** Draws what stands in place of a part that could not be drawn; where it throws again, the boundary round this one draws. */
  readonly fallback: (message: string, error: unknown) => ReactNode;
  readonly children: ReactNode;
}

interface Broken {
  readonly error: unknown;
}

/** Keeps a defect in drawing from leaving a blank pane: the message is shown instead. */
export class ErrorBoundary extends Component<Props, { readonly broken: Broken | null }> {
  override state: { readonly broken: Broken | null } = { broken: null };

  static getDerivedStateFromError(error: unknown): { readonly broken: Broken } {
    return { broken: { error } };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    return broken === null
      ? this.props.children
      : this.props.fallback(messageOf(broken), broken.error);
  }
}

function messageOf({ error }: Broken): string {
  return error instanceof Error ? error.message : String(error);
}
