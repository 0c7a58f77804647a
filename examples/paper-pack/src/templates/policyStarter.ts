/** A policy of the school's own to write over: it takes one that ships and changes a number. */
export const policyStarter = `{
  // An id of your own, in small letters, and the policy that this one starts from.
  "id": "our-policy",
  "extends": "reach2-2020",
  "title": "Home visits at our school",
  "edition": "2026",
  "source": { "code": "OURS", "document": "Our home visit policy", "cites": [] },

  // The numbers and choices that differ. "paper-pack say reach2-2020" lists them all. Say who decided each.
  "settings": {
    "visitors.laterVisit": {
      "describes": "the staff needed at a later visit that no listed case lets one person make",
      "unit": "members of staff",
      "origin": "school-set",
      "value": 2,
      "by": "Governing body"
    }
  }
}
`;
