import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentType, ReactElement } from "react";
import { Suspense, createElement, lazy, useRef, useState } from "react";
import { frameTexts } from "../strings/pane/frame";
import { ErrorBoundary } from "./frame/ErrorBoundary";
import { isLoadFailure } from "./load-failure";
import { Notice } from "./Notice";
import { useTexts } from "./pane-context";

const useStyles = makeStyles({
  part: { ":focus": { outline: "none" } },
  loading: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/**
 * A part of the pane whose code is loaded when it is first drawn. Where it can't be loaded (no network, a new version on the
 * server) a sentence and a button stand in its place; a defect in drawing goes on to the pane's own boundary.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const part = new LoadedPart(load);
  return function LazyPart(props: Props): ReactElement {
    const styles = useStyles();
    const [attempt, setAttempt] = useState(0);
    const place = useRef<HTMLDivElement>(null);
    const retry = () => {
      // The button goes; the focus stays with what it stood for.
      place.current?.focus();
      part.renew();
      setAttempt(attempt + 1);
    };
    return (
      <div ref={place} tabIndex={-1} className={styles.part}>
        <ErrorBoundary
          key={attempt}
          fallback={(_message, error) => <NotLoaded error={error} onRetry={retry} />}
        >
          <Suspense fallback={<Loading />}>{createElement(part.component, props)}</Suspense>
        </ErrorBoundary>
      </div>
    );
  };
}

/** React keeps the failure of a lazy component for ever, so another attempt needs another component. */
class LoadedPart<Props extends object> {
  component: ComponentType<Props>;

  constructor(private readonly load: () => Promise<ComponentType<Props>>) {
    this.component = this.begin();
  }

  renew(): void {
    this.component = this.begin();
  }

  private begin(): ComponentType<Props> {
    return lazy(async () => ({ default: await this.load() }));
  }
}

function Loading(): ReactElement {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  return (
    <p role="status" className={styles.loading}>
      {texts.loading}
    </p>
  );
}

interface NotLoadedProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

function NotLoaded({ error, onRetry }: NotLoadedProps): ReactElement {
  const texts = useTexts(frameTexts);
  if (!isLoadFailure(error)) throw error;
  return (
    <Notice
      intent="error"
      title={texts.notLoaded}
      actions={
        <Button size="small" onClick={onRetry}>
          {texts.retry}
        </Button>
      }
    >
      {texts.notLoadedHelp}
    </Notice>
  );
}
