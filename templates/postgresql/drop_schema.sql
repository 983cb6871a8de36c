DROP SCHEMA {{ object.name }}
