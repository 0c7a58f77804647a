import { onFrozen, type RiskMatrix } from "@home-visits/core";
import { onScale, type FormDefinition } from "@home-visits/forms";

const byMatrix = onFrozen((_: RiskMatrix) => new WeakMap<FormDefinition, FormDefinition>());

/** A definition on the scales of a matrix (see `onScale`), made once for a matrix that can never change. */
export function definitionOn(definition: FormDefinition, matrix: RiskMatrix): FormDefinition {
  const known = byMatrix(matrix);
  let scaled = known.get(definition);
  if (scaled === undefined) known.set(definition, (scaled = onScale(definition, matrix)));
  return scaled;
}
