import { createAjv } from "@jsonforms/core";
import { JsonForms } from "@jsonforms/react";
import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
import RjsfForm from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { useState, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { formEditions, type Form, type FormDocument } from "../../src/index.js";
import { askedForm } from "../../../../test/records/askedForm.js";

declare global {
  /** What the page holds after the last change, and what was submitted. */
  var held: unknown;
  var submitted: unknown;
}

/** A form as react-jsonschema-form shows it with its default settings. */
function Rjsf({ form }: { readonly form: Form }): ReactElement {
  const [data, setData] = useState<object>({});
  return (
    <RjsfForm
      schema={form.jsonSchema()}
      uiSchema={form.uiSchemaFor(data as FormDocument)}
      formData={data}
      validator={validator}
      onChange={({ formData }: { readonly formData?: object }) => {
        globalThis.held = formData;
        setData(formData ?? {});
      }}
      onSubmit={({ formData }) => {
        globalThis.submitted = formData;
      }}
    />
  );
}

const ajv = createAjv();

/** The same form in JSON Forms. */
function Vanilla({ form }: { readonly form: Form }): ReactElement {
  return (
    <JsonForms
      schema={form.jsonFormsSchema()}
      uischema={{ ...form.jsonFormsUiSchema }}
      data={{}}
      renderers={vanillaRenderers}
      cells={vanillaCells}
      ajv={ajv}
      onChange={({ data }) => {
        globalThis.held = data;
      }}
    />
  );
}

const [, renderer, id, edition] = location.pathname.split("/");
const form = [...formEditions, askedForm].find((each) => each.id === id && each.edition === edition);
const root = document.querySelector("main");
if (form !== undefined && root !== null)
  createRoot(root).render(renderer === "rjsf" ? <Rjsf form={form} /> : <Vanilla form={form} />);
