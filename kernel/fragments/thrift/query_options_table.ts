/** placeholder row type; the table follows */
export interface QueryOption {
  readonly field: string;
  readonly variable: string | undefined;
  readonly value: string | number | bigint | boolean;
}
export const QUERY_OPTIONS: readonly QueryOption[] = [];
