import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentType, MouseEvent, ReactElement } from "react";
import { useEffect, useRef } from "react";
import { lazyPart } from "../lazy-part";
import type { GuideName, GuidePlace } from "./guides";
import { parseGuideLink } from "./guides";

const line = `1px solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  text: {
    overflowWrap: "anywhere",
    "& h1": { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
    "& h2": { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    "& img": { maxWidth: "100%", border: line },
    "& a": { color: tokens.colorBrandForegroundLink },
    "& ul, & ol": { paddingInlineStart: "20px" },
    "& table": { borderCollapse: "collapse", width: "100%" },
    "& td, & th": { border: line, padding: "4px", textAlign: "left", verticalAlign: "top" },
    "& pre": { overflowX: "auto" },
  },
});

interface Props {
  readonly place: GuidePlace;
  readonly onPlace: (place: GuidePlace) => void;
}

/** A guide is loaded when it is opened: it is part of what was built, so nothing but the pane's own files is asked. */
const guideParts: Readonly<Record<GuideName, ComponentType<Props>>> = {
  "huong-dan-su-dung": guidePart(() => import("../../../docs/huong-dan-su-dung.md")),
  "thong-bao": guidePart(() => import("../../../docs/thong-bao.md")),
  "huong-dan-cai-dat": guidePart(() => import("../../../docs/huong-dan-cai-dat.md")),
  "danh-cho-quan-tri": guidePart(() => import("../../../docs/danh-cho-quan-tri.md")),
};

function guidePart(load: () => Promise<{ readonly html: string }>): ComponentType<Props> {
  return lazyPart<Props>(async () => {
    const { html } = await load();
    return (props) => <Guide html={html} {...props} />;
  });
}

/** A guide as the build made it of its Markdown; its links lead on within the help, others to the browser. */
export function GuideText(props: Props): ReactElement {
  const Part = guideParts[props.place.guide];
  return <Part {...props} />;
}

function Guide({ html, place, onPlace }: Props & { readonly html: string }): ReactElement {
  const styles = useStyles();
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.anchor === null) return;
    const headings = [...(text.current?.querySelectorAll("[id]") ?? [])];
    headings.find(({ id }) => id === place.anchor)?.scrollIntoView();
  }, [place]);
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null) return;
    event.preventDefault();
    const href = link.getAttribute("href") ?? "";
    const aim = parseGuideLink(href, place.guide);
    if (aim === null) window.open(href, "_blank", "noopener");
    else onPlace(aim);
  };
  // Our own text, made at build time with every raw piece of HTML left out.
  return (
    <div
      ref={text}
      lang="vi"
      className={styles.text}
      onClick={follow}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
