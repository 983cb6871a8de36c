DROP SEQUENCE {{ object.name }}
