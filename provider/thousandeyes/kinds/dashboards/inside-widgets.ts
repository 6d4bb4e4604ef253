import type { Input } from "@pulumi/pulumi";
import type { DataSource } from "./data-sources";
import type { WidgetScale, WidgetSubject, WidgetTimespan } from "./parts";

/** A number of a `Number` widget. Its description tells it from the others: another one is another card. */
export interface NumberCard extends WidgetSubject, WidgetScale {
  /**
   * Text below the number.
   * @defaultValue ""
   */
  description?: Input<string>;
  /**
   * Where the values come from.
   * @defaultValue left alone
   */
  dataSource?: Input<DataSource>;
  /**
   * Whether the change since the time before is shown.
   * @defaultValue left alone
   */
  compareToPreviousValue?: Input<boolean>;
  /**
   * The time it shows.
   * @defaultValue left alone
   */
  fixedTimespan?: Input<WidgetTimespan>;
  /**
   * Whether times in alert suppression windows are left out.
   * @defaultValue left alone
   */
  shouldExcludeAlertSuppressionWindows?: Input<boolean>;
}

/** A column of a `Multi Metric Table`. Its metric tells it from the others. */
export interface MultiMetricColumn extends WidgetSubject {
  /**
   * Where the values come from.
   * @defaultValue left alone
   */
  dataSource?: Input<DataSource>;
}

/** A condition on the tests of a `Test Table`. */
export interface TestTableCondition {
  /** What is compared: `Anything`, `Test Name`, `Target`, `Test ID`, `Test type`, `Label ID` or `Tag ID`. */
  key: Input<"Anything" | "Test Name" | "Target" | "Test ID" | "Test type" | "Label ID" | "Tag ID">;
  /** The value to compare with. */
  value: Input<string>;
}

/** Which tests a `Test Table` shows or leaves out. */
export interface TestTableFilter {
  /**
   * The conditions.
   * @defaultValue []
   */
  filters?: Input<Input<TestTableCondition>[]>;
  /** Whether `all` or `any` of them must hold. */
  type?: Input<"all" | "any">;
}
