COMMENT ON TRIGGER {{ object.name }} ON {{ object.table }} IS {{ object.comment | default("NULL") }}
