{{ object.create }}
