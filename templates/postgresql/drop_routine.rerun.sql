DROP {{ object.routine.kind }} IF EXISTS {{ object.routine.name }}{{ object.routine.signature }}
