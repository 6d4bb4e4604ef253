import type { Input } from "@pulumi/pulumi";
import { optionalComputed } from "../../../core/field";
import { integer, map, number, object, oneOf, set, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { METRICS } from "./metrics";
import { MEASURES, METRIC_GROUPS } from "./words";

/** How the values of a metric become one. */
export interface WidgetMeasure {
  /** The function, for example `MEAN` or `NTH_PERCENTILE`. */
  type?: Input<(typeof MEASURES)[number]>;
  /**
   * For `NTH_PERCENTILE`: the percentile, 95 for example.
   * @defaultValue left alone
   */
  percentileValue?: Input<number>;
}

/** A time of a length of its own, up to now. */
export interface WidgetTimespan {
  /**
   * How many of the unit.
   * @minimum 0
   */
  value?: Input<number>;
  /** `Minutes`, `Hours` or `Days`. */
  unit?: Input<"Minutes" | "Hours" | "Days">;
}

/** What a widget, a card or a column shows. */
export interface WidgetSubject {
  /**
   * The group of the metric, as the page of the widget shows it: `HTTP_SERVER` for example.
   * @defaultValue left alone
   */
  metricGroup?: Input<(typeof METRIC_GROUPS)[number]>;
  /**
   * For metrics between agents: `TO_TARGET`, `FROM_TARGET` or `BIDIRECTIONAL`.
   * @defaultValue left alone
   */
  direction?: Input<"TO_TARGET" | "FROM_TARGET" | "BIDIRECTIONAL">;
  /**
   * What is shown: `WEB_AVAILABILITY` for example.
   * @defaultValue left alone
   */
  metric?: Input<(typeof METRICS)[number]>;
  /**
   * Filters: for each property (`TEST`, `AGENT`, `MONITOR`, ...) the whole set of ids.
   * @defaultValue everything
   * @example { "TEST": ["281474976710706"] }
   */
  filters?: Input<Record<string, Input<Input<string>[]>>>;
  /**
   * How the values become one.
   * @defaultValue left alone
   */
  measure?: Input<WidgetMeasure>;
}

/** The axis of a widget. */
export interface WidgetScale {
  /**
   * Where the axis begins.
   * @defaultValue left alone
   */
  minScale?: Input<number>;
  /**
   * Where the axis ends.
   * @defaultValue left alone
   */
  maxScale?: Input<number>;
  /**
   * Unit of the axis: `Kbps`, `Mbps`, `Gbps`, `Kbitps`, `Mbitps`, `Gbitps`, `Kpps`, `Mpps` or `Gpps`.
   * @defaultValue left alone
   */
  unit?: Input<"Kbps" | "Mbps" | "Gbps" | "Kbitps" | "Mbitps" | "Gbitps" | "Kpps" | "Mpps" | "Gpps">;
}

export const timespan = () =>
  object<Plain<WidgetTimespan>>({ value: integer(0), unit: oneOf("Minutes", "Hours", "Days") });

const measure = object<Plain<WidgetMeasure>>({
  type: oneOf(...MEASURES),
  percentileValue: optionalComputed(number()),
});

export const subject = {
  metricGroup: optionalComputed(oneOf(...METRIC_GROUPS)),
  direction: optionalComputed(oneOf("TO_TARGET", "FROM_TARGET", "BIDIRECTIONAL")),
  metric: optionalComputed(oneOf(...METRICS)),
  // The document shows ids as numbers, and the vendor's own clients send texts.
  filters: map(set(text())),
  measure: optionalComputed(measure),
};

export const scale = {
  minScale: optionalComputed(number()),
  maxScale: optionalComputed(number()),
  unit: optionalComputed(oneOf("Kbps", "Mbps", "Gbps", "Kbitps", "Mbitps", "Gbitps", "Kpps", "Mpps", "Gpps")),
};
