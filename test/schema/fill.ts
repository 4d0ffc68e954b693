const ENTERED: Readonly<Record<string, string>> = {
  code: "004213377",
  phone_number: "+4915112345678",
  email: "ada@example.com",
  number: "12",
  date: "2026-11-24",
  "datetime-local": "2026-11-24T10:30",
};

/** Fills every control of a form with a valid value. */
export function fill(form: ParentNode): void {
  for (const area of form.querySelectorAll("textarea")) area.value = "ada";
  for (const input of form.querySelectorAll("input")) {
    if (input.type === "file") {
      const files = new DataTransfer();
      files.items.add(new File(["ada"], "ada.txt", { type: "text/plain" }));
      input.files = files.files;
    } else if (/checkbox|radio/.test(input.type)) input.checked = true;
    else if (!input.readOnly && input.type !== "hidden")
      input.value =
        ENTERED[input.name] ??
        ENTERED[input.inputMode] ??
        ENTERED[input.type] ??
        "ada";
  }
}
