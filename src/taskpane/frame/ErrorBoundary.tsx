import type { ReactNode } from "react";
import { Component } from "react";

interface Props {
  /** Draws what stands in place of a part that could not be drawn. */
  readonly fallback: (message: string) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps a defect in drawing from leaving a blank pane: the message is shown instead. */
export class ErrorBoundary extends Component<Props, { readonly message: string | null }> {
  override state: { readonly message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown): { readonly message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    return message === null ? this.props.children : this.props.fallback(message);
  }
}
