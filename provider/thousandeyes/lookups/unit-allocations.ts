/** What is allocated to products. */
export interface UnitAllocations {
  /** Used, as the API gives it. */
  readonly used?: number;
  /** Expected, as the API gives it. */
  readonly projected?: number;
  /** By product. */
  readonly allocations?: readonly UnitAllocation[];
}

/** What is allocated to a product. */
export interface UnitAllocation {
  /** Name of the product. */
  readonly productName: string;
  /** Allocated to it, as the API gives it. */
  readonly allocatedUnits: number;
}
