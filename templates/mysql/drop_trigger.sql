DROP TRIGGER {{ object.qualified_name }}
