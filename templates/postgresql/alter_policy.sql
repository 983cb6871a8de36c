COMMENT ON POLICY {{ object.name }} ON {{ object.table }} IS {{ object.comment | default("NULL") }}
