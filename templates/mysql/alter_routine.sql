ALTER {{ object.routine.kind }} {{ object.routine.name }} COMMENT {{ object.comment | default("''") }}
