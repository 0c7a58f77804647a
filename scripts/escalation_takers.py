"""Who may take a step of the overdue ladder."""
from escalation_clock import FAMILY, OUTSIDE, counts


def may_take(event, actor, ladder, missing):
    """Whether whoever did something may take a step: nobody from outside the school, none of those who are looked for, and no role that the
    policy leaves out."""
    doer = event.get("by") or (event["from"] if event["type"] == "contact" else None)
    if doer in OUTSIDE or doer in FAMILY or doer in [f"visitor:{each}" for each in missing]:
        return False
    return counts(event, actor, ladder.policy, ladder.school)
