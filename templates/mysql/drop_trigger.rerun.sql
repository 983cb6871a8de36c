DROP TRIGGER IF EXISTS {{ object.qualified_name }}
