import type { Input } from "@pulumi/pulumi";
import { defaults, identity, required } from "../../../core/field";
import { integer, list, object, oneOf, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { isJsonObject, type Json, type JsonObject } from "../../../core/json";
import { name } from "../values";

/** Where a widget lies in a grid. */
export interface WidgetPosition {
  /**
   * The widget: its title; `title#2` for the second one of that title. The API has its id there, which we look up.
   * @example "Availability"
   */
  id: Input<string>;
  /**
   * Columns from the left.
   * @minimum 0
   */
  x: Input<number>;
  /**
   * Rows from the top.
   * @minimum 0
   */
  y: Input<number>;
  /**
   * Width in columns.
   * @minimum 1
   */
  w: Input<number>;
  /**
   * Height in rows.
   * @minimum 1
   */
  h: Input<number>;
}

/** Where the widgets lie in a grid. */
export interface LayoutDetails {
  /**
   * The positions, the whole list.
   * @defaultValue []
   */
  widgetPositioning?: Input<Input<WidgetPosition>[]>;
}

/** How the widgets of a dashboard are arranged. */
export interface DashboardLayout {
  /** `vertical`: one below the other, in their order; `grid`: each where its position says. */
  type: Input<"vertical" | "grid">;
  /**
   * For `grid`: where the widgets lie.
   * @defaultValue {}
   */
  details?: Input<LayoutDetails>;
}

const position = object<Plain<WidgetPosition>>({
  ...{ id: required(name()), x: required(integer(0)), y: required(integer(0)) },
  ...{ w: required(integer(1)), h: required(integer(1)) },
});

const details = object<Plain<LayoutDetails>>({ widgetPositioning: list(position, { by: "id", isUnique: true }) });

export const layout = () =>
  defaults(
    object<Plain<DashboardLayout>>({
      layoutId: identity(text()),
      type: required(oneOf("vertical", "grid")),
      details,
    }),
    { type: "vertical" },
  );

/** The names of widgets in positions: their titles, and a number behind one that was there before. */
export function namesOf(widgets: readonly Json[]): string[] {
  const titles = widgets.map((widget) => (isJsonObject(widget) ? String(widget.title ?? "") : ""));
  return titles.map((title, index) => {
    const turn = titles.slice(0, index + 1).filter((one) => one === title).length;
    return turn === 1 && title !== "" ? title : `${title}#${turn}`;
  });
}

/** The positions in a layout. */
export function positionsIn(layout: Json | undefined): JsonObject[] {
  const inside = isJsonObject(layout) && isJsonObject(layout.details) ? layout.details.widgetPositioning : [];
  return Array.isArray(inside) ? inside.filter(isJsonObject) : [];
}

/** The layout with each position's widget renamed; a position whose widget has no other name stays or goes. */
export function renamed(layout: Json, names: ReadonlyMap<Json, Json>, keep: boolean): Json {
  if (!isJsonObject(layout) || positionsIn(layout).length === 0) return layout;
  const { details: _, ...others } = layout;
  const widgetPositioning = positionsIn(layout).flatMap(({ id = null, ...place }) => {
    const other = names.get(id) ?? (keep ? id : undefined);
    return other === undefined ? [] : [{ ...place, id: other }];
  });
  return widgetPositioning.length === 0 ? others : { ...others, details: { widgetPositioning } };
}
