{{ object.drop }}
