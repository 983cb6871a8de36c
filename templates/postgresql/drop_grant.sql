REVOKE {{ object.privileges | join(", ") }} ON {% if object.target %}{{ object.target }} {% endif %}{{ object.table }} FROM {{ object.role }}
