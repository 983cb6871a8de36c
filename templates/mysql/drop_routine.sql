DROP {{ object.routine.kind }} {{ object.routine.name }}
