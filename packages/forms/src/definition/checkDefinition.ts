import { aDefinition } from "../arguments/aDefinition.js";
import { checkArgument, type Issue } from "@home-visits/core";
import type { FormDefinition } from "./formDefinition.js";
import { conditionFaults } from "./conditionFaults.js";
import { fieldFaults } from "./fieldFaults.js";
import { layoutFaults } from "./layoutFaults.js";

/**
 * Everything that is wrong with a definition beyond its outline: ids used twice, a condition on a later field, an answer
 * that its question does not offer, a field that no block prints, a field that the form's own audience may not see.
 * The pointers are into the definition; an empty list means that `defineForm` takes it.
 */
export const checkDefinition = (definition: FormDefinition): readonly Issue[] => {
  checkArgument("checkDefinition", "definition", definition, aDefinition);
  return [...fieldFaults(definition), ...conditionFaults(definition), ...layoutFaults(definition)].map(
    ([path, message]) => ({
      path,
      code: "invalid-definition",
      message,
    }),
  );
};
