DROP {{ object.routine.kind }} {{ object.routine.name }}{{ object.routine.signature }}
