COMMENT ON SCHEMA {{ object.name }} IS {{ object.comment | default("NULL") }}
