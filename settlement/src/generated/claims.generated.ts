// Generated from contracts/src/Claims.sol by `npm run gen`. Do not edit.

/** ABI of Claims. */
export const claimsAbi = [
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "vault",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "disputes",
      "type": "address"
     },
     {
      "internalType": "uint256",
      "name": "bondWei",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "sequencer",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "headerSigner",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "windowSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inboxDelaySeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "silenceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "graceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inputsMaxAgeSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "daRetentionSeconds",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "schemaHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Parameters",
    "name": "p",
    "type": "tuple"
   },
   {
    "internalType": "bytes",
    "name": "config",
    "type": "bytes"
   },
   {
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "AlreadyBonded",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "AlreadyConfirmed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "versionedHash",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "element",
    "type": "uint256"
   }
  ],
  "name": "BadOpening",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "commitmentBytes",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "proofBytes",
    "type": "uint256"
   }
  ],
  "name": "BadOpeningLength",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "untilIndex",
    "type": "uint32"
   }
  ],
  "name": "BondInUse",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "to",
    "type": "address"
   }
  ],
  "name": "BondNotPaid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "lastIndex",
    "type": "uint32"
   }
  ],
  "name": "BrokenChain",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "ClaimExists",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "rival",
    "type": "bytes32"
   }
  ],
  "name": "ClaimIsContested",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "ClaimIsKilled",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "clock",
    "type": "uint48"
   }
  ],
  "name": "ClockBeforeFirst",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint256",
    "name": "earliest",
    "type": "uint256"
   }
  ],
  "name": "ClockWouldBeLifted",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ConfirmingIsOver",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "disputes",
    "type": "address"
   }
  ],
  "name": "DisputesMismatch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "index",
    "type": "uint48"
   }
  ],
  "name": "DueEntryLeft",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EmptyTrace",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "from",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "to",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "length",
    "type": "uint48"
   }
  ],
  "name": "InboxOutOfRange",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "stored",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "given",
    "type": "uint48"
   }
  ],
  "name": "InclusionTimeMoved",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "InvalidGenesis",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "NotBacked",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "NotBonded",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "NotConfirmed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotDisputes",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NotEnoughGas",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "NotRivals",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotSequencer",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotVault",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NothingStuck",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "expected",
    "type": "uint32"
   },
   {
    "internalType": "uint32",
    "name": "given",
    "type": "uint32"
   }
  ],
  "name": "OutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "SchemaMismatch",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "SubmissionsStopped",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "previousLast",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "tLast",
    "type": "uint48"
   },
   {
    "internalType": "uint256",
    "name": "latest",
    "type": "uint256"
   }
  ],
  "name": "TimesOutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "groups",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "entries",
    "type": "uint256"
   }
  ],
  "name": "TooManyItems",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "confirmableAt",
    "type": "uint256"
   }
  ],
  "name": "TooYoung",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "TotalsOutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "UnknownClaim",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "UnknownInputs",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "vault",
    "type": "address"
   }
  ],
  "name": "VaultMismatch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "windowSeconds",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "daRetentionSeconds",
    "type": "uint64"
   }
  ],
  "name": "WindowTooLong",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "given",
    "type": "uint256"
   }
  ],
  "name": "WrongBackingCount",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongBlob",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   }
  ],
  "name": "WrongBlobCount",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "given",
    "type": "uint256"
   }
  ],
  "name": "WrongBond",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "originNumber",
    "type": "uint48"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongFork",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "expected",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "given",
    "type": "uint48"
   }
  ],
  "name": "WrongInboxCursor",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongParent",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongPrevious",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ZeroStateRoot",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "BondDeposited",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "burnt",
    "type": "uint256"
   }
  ],
  "name": "BondSlashed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "BondWithdrawn",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   }
  ],
  "name": "ClaimConfirmed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   }
  ],
  "name": "ClaimKilled",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "parentOutcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "stateRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalsRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint16",
      "name": "withdrawalCount",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "inboxNext",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "clock",
      "type": "uint48"
     },
     {
      "components": [
       {
        "internalType": "uint8",
        "name": "asset",
        "type": "uint8"
       },
       {
        "internalType": "uint96",
        "name": "depositsConsumed",
        "type": "uint96"
       },
       {
        "internalType": "uint96",
        "name": "withdrawalsEmitted",
        "type": "uint96"
       }
      ],
      "internalType": "struct OutcomeTotal[]",
      "name": "totals",
      "type": "tuple[]"
     }
    ],
    "indexed": false,
    "internalType": "struct Outcome",
    "name": "outcome",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "traceStart",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "traceCount",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "bytes32[]",
    "name": "traceVersionedHashes",
    "type": "bytes32[]"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "nettedRoot",
    "type": "bytes32"
   }
  ],
  "name": "ClaimProposed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "ClaimsContested",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "config",
    "type": "bytes"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "schemaHash",
    "type": "bytes32"
   }
  ],
  "name": "Genesis",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "indexed": false,
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "firstOpSeq",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inboxFrom",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inclusionTimeMs",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "stepperVersion",
    "type": "uint16"
   }
  ],
  "name": "InputsPosted",
  "type": "event"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "bondOf",
  "outputs": [
   {
    "internalType": "bool",
    "name": "active",
    "type": "bool"
   },
   {
    "internalType": "uint32",
    "name": "lastIndex",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "bondWei",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "claim",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "proposer",
      "type": "address"
     },
     {
      "internalType": "uint40",
      "name": "time",
      "type": "uint40"
     },
     {
      "internalType": "uint32",
      "name": "index",
      "type": "uint32"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bool",
      "name": "withInputs",
      "type": "bool"
     },
     {
      "internalType": "bool",
      "name": "killed",
      "type": "bool"
     },
     {
      "internalType": "bool",
      "name": "contested",
      "type": "bool"
     },
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "outcomeHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalsRoot",
      "type": "bytes32"
     }
    ],
    "internalType": "struct ClaimRecord",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32[]",
    "name": "claimIds",
    "type": "bytes32[]"
   }
  ],
  "name": "confirm",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedClaim",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "confirmedCount",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedOutcomeHash",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedWithdrawalsRoot",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "contest",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "cursors",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "lastInputsId",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "nextIndex",
    "type": "uint32"
   },
   {
    "internalType": "uint48",
    "name": "nextOpSeq",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "nextInbox",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "lastTLast",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "deploymentBlock",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "depositBond",
  "outputs": [],
  "stateMutability": "payable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "endConfirming",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   }
  ],
  "name": "inputsIdOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "pure",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "inputsRecord",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint32",
      "name": "index",
      "type": "uint32"
     },
     {
      "internalType": "uint48",
      "name": "firstOpSeq",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inclusionTimeMs",
      "type": "uint48"
     },
     {
      "internalType": "uint16",
      "name": "stepperVersion",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "inboxFrom",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     }
    ],
    "internalType": "struct InputsRecord",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "kill",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "maxLagMs",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "parameters",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "vault",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "disputes",
      "type": "address"
     },
     {
      "internalType": "uint256",
      "name": "bondWei",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "sequencer",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "headerSigner",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "windowSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inboxDelaySeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "silenceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "graceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inputsMaxAgeSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "daRetentionSeconds",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "schemaHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Parameters",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   }
  ],
  "name": "postInputs",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "stateRoot",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "withdrawalsRoot",
        "type": "bytes32"
       },
       {
        "internalType": "uint16",
        "name": "withdrawalCount",
        "type": "uint16"
       },
       {
        "internalType": "uint48",
        "name": "inboxNext",
        "type": "uint48"
       },
       {
        "internalType": "uint48",
        "name": "clock",
        "type": "uint48"
       },
       {
        "components": [
         {
          "internalType": "uint8",
          "name": "asset",
          "type": "uint8"
         },
         {
          "internalType": "uint96",
          "name": "depositsConsumed",
          "type": "uint96"
         },
         {
          "internalType": "uint96",
          "name": "withdrawalsEmitted",
          "type": "uint96"
         }
        ],
        "internalType": "struct OutcomeTotal[]",
        "name": "totals",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct Outcome",
      "name": "outcome",
      "type": "tuple"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bytes32",
      "name": "nettedRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint48[]",
      "name": "backing",
      "type": "uint48[]"
     },
     {
      "internalType": "bytes",
      "name": "commitment",
      "type": "bytes"
     },
     {
      "internalType": "bytes",
      "name": "proof",
      "type": "bytes"
     }
    ],
    "internalType": "struct Proposal",
    "name": "proposal",
    "type": "tuple"
   },
   {
    "internalType": "uint48",
    "name": "inclusionTimeMs",
    "type": "uint48"
   }
  ],
  "name": "propose",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "shard",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "stop",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "stateRoot",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "withdrawalsRoot",
        "type": "bytes32"
       },
       {
        "internalType": "uint16",
        "name": "withdrawalCount",
        "type": "uint16"
       },
       {
        "internalType": "uint48",
        "name": "inboxNext",
        "type": "uint48"
       },
       {
        "internalType": "uint48",
        "name": "clock",
        "type": "uint48"
       },
       {
        "components": [
         {
          "internalType": "uint8",
          "name": "asset",
          "type": "uint8"
         },
         {
          "internalType": "uint96",
          "name": "depositsConsumed",
          "type": "uint96"
         },
         {
          "internalType": "uint96",
          "name": "withdrawalsEmitted",
          "type": "uint96"
         }
        ],
        "internalType": "struct OutcomeTotal[]",
        "name": "totals",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct Outcome",
      "name": "outcome",
      "type": "tuple"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bytes32",
      "name": "nettedRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint48[]",
      "name": "backing",
      "type": "uint48[]"
     },
     {
      "internalType": "bytes",
      "name": "commitment",
      "type": "bytes"
     },
     {
      "internalType": "bytes",
      "name": "proof",
      "type": "bytes"
     }
    ],
    "internalType": "struct Proposal",
    "name": "proposal",
    "type": "tuple"
   }
  ],
  "name": "submit",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "vault",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "withdrawBond",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Creation bytecode, without constructor arguments. */
export const claimsBytecode =
  '0x610240604052348015610010575f5ffd5b506040516160d63803806160d683398101604081905261002f91610872565b8261003983610407565b6100428461041b565b604083810151608090815284516001600160a01b0390811660a090815260608088015190921660c0908152808801516001600160401b0390811660e0908152890151166101005265ffffffffffff87811661012052855191820186525f8083526020830181905295820186905286169281019290925264ffffffffff4290811693830193909352019190915260281b69ffffffffff000000000016605082901b6fffffffffffff000000000000000000001617600355505050306001600160a01b0316835f01516001600160a01b031663dcc59b6f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610144573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101689190610999565b6001600160a01b031614835f0151906101a557604051634746f62f60e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b50306001600160a01b031683602001516001600160a01b031663dcc59b6f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101f0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102149190610999565b6001600160a01b03161483602001519061024d5760405163788c7a7360e01b81526001600160a01b03909116600482015260240161019c565b506101608301515f5160206160b65f395f51905f529080821461028c57604051632ffdd68960e21b81526004810192909252602482015260440161019c565b50505f60268351101580156102b857506022602684516102ac91906109cd565b6102b691906109e6565b155b9050806102d85760405163156b26df60e31b815260040160405180910390fd5b5f8290036102f957604051637eebc38360e01b815260040160405180910390fd5b5f8461014001516001600160401b03166202a3008660a001516001600160401b03166103259190610a05565b610330906002610a18565b11159050617a694614806103415750805b8560a00151866101400151909161037e57604051631762a47f60e21b81526001600160401b0392831660048201529116602482015260440161019c565b5050436101405260e061039085610a2f565b63ffffffff911c166101605260808501516001600160a01b039081166101805260a08601516001600160401b039081166101a05260208701519091166101c05261010086015181166101e05261012086015181166102005261014086015116610220526103fd8484610427565b5050505050610b27565b5f60b061041383610a2f565b901c92915050565b5f608061041383610a2f565b5f80828180806104368861041b565b6040516002906020815f81855afa158015610453573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906104769190610a55565b6040805160208101979097528601949094526060850192909252608084015265ffffffffffff1660a083015260c082015260e081018390526101000160408051601f198184030181528282528051602091820120908301829052600d60608401526c61737361792e67656e6573697360981b608084015290820181905291505f9060a00160408051601f19818403018152919052805160209091012090505f81848481808086604051908082528060200260200182016040528015610545578160200160208202803683370190505b5060405160200161055c9796959493929190610a6c565b6040516020818303038152906040528051906020012090506105838261066960201b60201c565b5f8181526005602090815260408083204260a01b81556002810187905592805260079091527f6d5257204ebe7d88fd91ae87941cb2dd9d8062b64ae5a2bd2d28ec40b9fbf6df8390556004805463ffffffff19166001179055517f8ad8a5dfb99a4fa6e9b7e2bbe91b44a7936e085b5f13a0d3a6b068f68c98ac789061061d908990899088905f5160206160b65f395f51905f5290610add565b60405180910390a15f827f4ba75fa66abaea4562ae74c5ca3cad9619c1db5be42c85516d8ed3c0ef87592d8660405161065891815260200190565b60405180910390a350505050505050565b60028190555f6107026040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600181529050610777818060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b5050565b634e487b7160e01b5f52604160045260245ffd5b60405161018081016001600160401b03811182821017156107b2576107b261077b565b60405290565b80516001600160a01b03811681146107ce575f5ffd5b919050565b80516001600160401b03811681146107ce575f5ffd5b5f82601f8301126107f8575f5ffd5b81516001600160401b038111156108115761081161077b565b604051601f8201601f19908116603f011681016001600160401b038111828210171561083f5761083f61077b565b604052818152838201602001851015610856575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f8385036101c0811215610886575f5ffd5b610180811215610894575f5ffd5b5061089d61078f565b6108a6856107b8565b81526108b4602086016107b8565b6020820152604085810151908201526108cf606086016107b8565b60608201526108e0608086016107b8565b60808201526108f160a086016107d3565b60a082015261090260c086016107d3565b60c082015261091360e086016107d3565b60e082015261092561010086016107d3565b61010082015261093861012086016107d3565b61012082015261094b61014086016107d3565b61014082015261016085810151908201526101808501519093506001600160401b03811115610978575f5ffd5b610984868287016107e9565b6101a095909501519396949550929392505050565b5f602082840312156109a9575f5ffd5b6109b2826107b8565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156109e0576109e06109b9565b92915050565b5f82610a0057634e487b7160e01b5f52601260045260245ffd5b500690565b808201808211156109e0576109e06109b9565b80820281158282048414176109e0576109e06109b9565b80516020808301519190811015610a4f575f198160200360031b1b821691505b50919050565b5f60208284031215610a65575f5ffd5b5051919050565b5f60e082018983528860208401528760408401528660608401528560808401528460a084015260e060c0840152808451808352610100850191506020860192505f5b81811015610acc578351835260209384019390920191600101610aae565b50909b9a5050505050505050505050565b608081525f8551806080840152806020880160a085015e5f60a0828501015260a0601f19601f83011684010191505084602083015283604083015282606083015295945050505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161542d610c895f395f61071101525f81816106e10152610fb901525f6106b101525f8181610547015261155e01525f818161062101528181610f9801528181611a710152611c9401525f6105e501525f61079b01525f6103d801525f818161024201528181610bd801528181610c3b01528181612965015261341301525f818161068101528181610a6801526113f101525f81816106510152613dcb01525f81816105a901528181610a27015281816113b001526121e101525f818161050b015281816108db0152818161091e01528181610f15015281816128a4015281816131da015281816136610152613df901525f81816102ea01528181610583015281816110a8015281816110fa0152818161124501528181612db501528181612e1a0152612e60015261542d5ff3fe60806040526004361061018d575f3560e01c806382100e3f116100dc578063a406c4bf11610087578063bd66528a11610062578063bd66528a1461084b578063eb726f8514610877578063f65b7adb14610896578063fbfa77cf146108b5575f5ffd5b8063a406c4bf146107ee578063b4f9b6c81461080d578063b64212ae1461082c575f5ffd5b806398294567116100b75780639829456714610777578063996373c31461078a578063a26cc6b2146107d2575f5ffd5b806382100e3f146103c7578063843cf02d146103fa578063890357301461048e575f5ffd5b806350c466f51161013c57806366eb9cec1161011757806366eb9cec1461032d57806372d2b6c014610341578063754150f7146103a8575f5ffd5b806350c466f5146102ba578063581582c7146102d957806363c4f0311461030c575f5ffd5b8063382e22011161016c578063382e22011461020b5780633d1b1abb1461022a5780633e7fa1e01461026c575f5ffd5b8062771980146101915780630906a3ed146101b85780630b4dfe95146101ec575b5f5ffd5b34801561019c575f5ffd5b506101a5610905565b6040519081526020015b60405180910390f35b3480156101c3575f5ffd5b506101d76101d2366004614576565b610a0c565b604080519283526020830191909152016101af565b3480156101f7575f5ffd5b506101a56102063660046145db565b610cf8565b348015610216575f5ffd5b506101a56102253660046145f2565b610d1d565b348015610235575f5ffd5b5060405165ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101af565b348015610277575f5ffd5b50610280610db7565b6040805195865263ffffffff909416602086015265ffffffffffff928316938501939093528116606084015216608082015260a0016101af565b3480156102c5575f5ffd5b506101a56102d436600461464a565b610e76565b3480156102e4575f5ffd5b506101a57f000000000000000000000000000000000000000000000000000000000000000081565b348015610317575f5ffd5b5061032b6103263660046145db565b610efd565b005b348015610338575f5ffd5b5061032b610fe0565b34801561034c575f5ffd5b5061038c61035b3660046146c2565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020548015159160a09190911c90565b60408051921515835263ffffffff9091166020830152016101af565b3480156103b3575f5ffd5b506101a56103c23660046145db565b611122565b3480156103d2575f5ffd5b506101a57f000000000000000000000000000000000000000000000000000000000000000081565b348015610405575f5ffd5b506104196104143660046145db565b611171565b6040516101af91905f60c08201905063ffffffff835116825265ffffffffffff602084015116602083015265ffffffffffff604084015116604083015261ffff606084015116606083015265ffffffffffff608084015116608083015265ffffffffffff60a08401511660a083015292915050565b348015610499575f5ffd5b5061076a60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091526040518061018001604052807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f0cfa2f91881549226282e1428041ea7706921a0568b8767bd06276948704c8c15f1b815250905090565b6040516101af91906146fc565b61032b6107853660046146c2565b611243565b348015610795575f5ffd5b506107bd7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101af565b3480156107dd575f5ffd5b506004546107bd9063ffffffff1681565b3480156107f9575f5ffd5b506101a56108083660046145f2565b611396565b348015610818575f5ffd5b506101a56108273660046145db565b611545565b348015610837575f5ffd5b506101a56108463660046145db565b611728565b348015610856575f5ffd5b5061086a6108653660046145db565b61174d565b6040516101af919061485a565b348015610882575f5ffd5b5061032b610891366004614924565b6118b6565b3480156108a1575f5ffd5b5061032b6108b0366004614944565b611b47565b3480156108c0575f5ffd5b5060405173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101af565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610994576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015b60405180910390fd5b50600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff8116640100000000179091556005905f9060079082906109e29060019063ffffffff166149e2565b63ffffffff1681526020019081526020015f205481526020019081526020015f2060020154905090565b5f80803373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480610b3c5750335f9081526020819052604090205415158015610b3c57507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610b246040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff16610b3991906149fe565b42115b90503381610b8f576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152610bca86611e16565b909450905065ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610c086080880160608901614a11565b65ffffffffffff16610c1a91906149fe565b604082015165ffffffffffff161115610c396080880160608901614a11565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16836040015165ffffffffffff16610c799190614a2c565b9091610cc1576040517f9537f12800000000000000000000000000000000000000000000000000000000815265ffffffffffff9092166004830152602482015260440161098b565b50610ced905084828888610cdb6060830160408401614a50565b610ce6906004614a69565b60016122f0565b925050509250929050565b5f60055f610d0584611122565b81526020019081526020015f20600201549050919050565b5f8135610d2d6020840184614a8d565b610d3d6060860160408701614a50565b610d4d6080870160608801614a11565b610d5d60a0880160808901614a11565b610d6d60c0890160a08a01614a11565b610d7d60e08a0160c08b01614a11565b8960e00135604051602001610d9a99989796959493929190614b41565b604051602081830303815290604052805190602001209050919050565b5f5f5f5f5f5f610e506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600254815160208301516040840151606090940151929a91995097509195509350915050565b5f5f5f610e8286612696565b604081015191935091508465ffffffffffff82811690821614610ee3576040517f18b0061f00000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b5050610ef3828288885f5f6122f0565b9695505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610f86576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b50600454610fdd90829063ffffffff167f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006127b8565b50565b335f818152602081905260409020549081611040576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5060a081901c61104f81612b78565b8190611090576040517f8e2a399000000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161098b565b50335f818152602081815260408083209290925590517f000000000000000000000000000000000000000000000000000000000000000081527f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b455910160405180910390a261111e337f0000000000000000000000000000000000000000000000000000000000000000612ba3565b5050565b5f81815260076020526040902054818161116b576040517f3bb9d63400000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50919050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915261123d826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b92915050565b7f0000000000000000000000000000000000000000000000000000000000000000348082146112a7576040517f0c5e03da0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505073ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040902054819015611320576040517ff30bbe5f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5073ffffffffffffffffffffffffffffffffffffffff81165f81815260208181526040918290207801000000000000000000000000000000000000000000000000905590513481527f8ed8c6869618197b68315ade66e75ed3906c97b111fa3ab81e5760046825c7db910160405180910390a250565b5f803373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614806114c55750335f90815260208190526040902054151580156114c557507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff166114ad6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff166114c291906149fe565b42115b90503381611518576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5061152283611e16565b50915061116b61154061153b6060860160408701614a50565b612c5a565b612c99565b5f3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681146115cf576040517fb4a46e6400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b505f6115da83612d10565b9050827f020000000000000000000000000000000000000000000000000000000000000082161561163a576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b508260075f6116498460c81c90565b63ffffffff1681526020019081526020015f20541415839061169a576040517f226acaf800000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f8381526005602052604090207f0200000000000000000000000000000000000000000000000000000000000000821790556116d681612d59565b91506116e28160c81c90565b63ffffffff16837f3ee2d7d15d31f539884db87ddea1806560c2cb20493d57b0713eaedc6e50445d8460405161171a91815260200190565b60405180910390a350919050565b5f60055f61173584611122565b81526020019081526020015f20600301549050919050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091525f8281526005602090815260409182902080548351610140810190945273ffffffffffffffffffffffffffffffffffffffff8116845290929091810160a083901c64ffffffffff1664ffffffffff1681526020016117fb8360c81c90565b63ffffffff16815261ffff60e884901c1660208201527f01000000000000000000000000000000000000000000000000000000000000008316151560408201527f02000000000000000000000000000000000000000000000000000000000000008316151560608201527f040000000000000000000000000000000000000000000000000000000000000090921615156080830152600183015460a0830152600283015460c083015260039092015460e09091015292915050565b5f5f6118c184612d10565b6118ca84612d10565b915091505f6118d98260c81c90565b63ffffffff166118e98460c81c90565b63ffffffff1614801561191857505f848152600560205260408082206001908101548884529190922090910154145b801561194157505f84815260056020526040808220600290810154888452919092209091015414155b8015611964575060045463ffffffff1661195b8460c81c90565b63ffffffff1610155b90508484826119a8576040517ff6447a4c0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b508590507f0200000000000000000000000000000000000000000000000000000000000000841615611a09576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50837f0200000000000000000000000000000000000000000000000000000000000000831615611a68576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f611a9560027f0000000000000000000000000000000000000000000000000000000000000000614bc8565b611ab49067ffffffffffffffff1664ffffffffff60a086901c166149fe565b9050848142811115611afb576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050611b08868587612e98565b611b13858488612e98565b604051859087907f7c2691de82d089868328341ccef60ad7137d457a6394b1ecbdb692c76bcd56c6905f90a3505050505050565b600454640100000000900460ff1615611b8c576040517f6101d69200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60045463ffffffff165f600581600781611ba76001876149e2565b63ffffffff1681526020019081526020015f205481526020019081526020015f206002015490505f5f90505b83811015611ddb575f858583818110611bee57611bee614bf7565b9050602002013590505f60055f8381526020019081526020015f2090505f611c1583612d10565b90508563ffffffff16611c288260c81c90565b63ffffffff161486611c3a8360c81c90565b9091611c82576040517f7dd23e5a00000000000000000000000000000000000000000000000000000000815263ffffffff92831660048201529116602482015260440161098b565b5050611c8e8382612fae565b5f611cce7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1664ffffffffff60a085901c166149fe565b9050838142811115611d15576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505060018301548690808214611d60576040517ff8bef0820000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050600283015463ffffffff88165f8181526007602052604090819020879055519197509085907f4ba75fa66abaea4562ae74c5ca3cad9619c1db5be42c85516d8ed3c0ef87592d90611db6908a815260200190565b60405180910390a386611dc881614c24565b97505060019094019350611bd392505050565b5050600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790555050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290526002548335808214611e8d576040517fdec384600000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f611f236040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14611f69576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160c081018252825163ffffffff16815260208084015165ffffffffffff1690820152908101611f9e426103e8614c48565b65ffffffffffff90811682526001602083015260408481015190911690820152606001611fd160a0870160808801614a11565b65ffffffffffff16815250915061200e8160600151856060016020810190611ff99190614a11565b61200960a0880160808901614a11565b61310c565b5f61201d8583604001516131d6565b90506120288561349a565b5f61203960e0870160c08801614a11565b65ffffffffffff16409050801580159061205657508560e0013581145b61206660e0880160c08901614a11565b828860e001359091926120bd576040517fb0377d9c00000000000000000000000000000000000000000000000000000000815265ffffffffffff90931660048401526024830191909152604482015260640161098b565b5050506120c986610d1d565b94508360a0015165ffffffffffff166040856080015165ffffffffffff16901b6070866060015161ffff16901b6080876040015165ffffffffffff16901b60b0886020015165ffffffffffff16901b60e0895f015163ffffffff16901b171717171760015f8781526020019081526020015f208190555084600281905550835f015160016121579190614c5f565b63ffffffff16835261216f6060870160408801614a50565b61ffff1684602001516121829190614c7b565b65ffffffffffff16602084015261219f60c0870160a08801614a11565b65ffffffffffff1660408401526121bc60a0870160808801614a11565b65ffffffffffff1660608401523373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614801561220c575081155b1561221f5764ffffffffff421660808401525b61228e838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b84845f015163ffffffff167f8bca7ce8b3e6a3a66612cedc56a040804d92861f8764c85360da127ce8cf1d77888760200151886080015189604001518a606001516040516122e0959493929190614c99565b60405180910390a3505050915091565b5f6122fe6020850185614dd3565b355f03612337576040517f7eebc38300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61234760c0860160a08701614a11565b65ffffffffffff1661235c6020860186614dd3565b61236d906080810190606001614a11565b65ffffffffffff161461238660c0870160a08801614a11565b6123936020870187614dd3565b6123a4906080810190606001614a11565b90916123ee576040517f6226727400000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b506123fe90506020850185614dd3565b61240f9060a0810190608001614a11565b65ffffffffffff166124276080870160608801614a11565b65ffffffffffff1611156124416080870160608801614a11565b61244e6020870187614dd3565b61245f9060a0810190608001614a11565b90916124a9576040517faa1fedaa00000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b506124c59050846124c060c0880160a08901614a11565b6135b2565b6124f160405180608001604052805f81526020015f81526020015f61ffff168152602001606081525090565b87815261ffff841660408083019190915261251d9085906125189060608901908901614a50565b61396f565b8160600181905250612565818688604001602081019061253d9190614a50565b61254d60608b0160408c01614a50565b61ffff168b602001516125609190614c7b565b613a70565b60208201526125748186613b71565b5f8181526005602052604090208054919350908390156125c3576040517fe0b2f38a00000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50836125cf575f6125f1565b7f01000000000000000000000000000000000000000000000000000000000000005b60e86126036060890160408a01614a50565b8a5161ffff9190911690911b60c89190911b7cffffffff00000000000000000000000000000000000000000000000000164260a01b3317171717815585356001820155602082810151600283015561265d90870187614dd3565b602090810135600383015588519083015161267b9190883590613bd1565b61268a83895f01518489613d3f565b50509695505050505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290526126cf83610d1d565b915061276c826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b8051909150829063ffffffff166127b2576040517f5d36fd1100000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50915091565b5f61284c6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14612892576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61289f426103e8614c48565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561290b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061292f9190614e0f565b65ffffffffffff16836040015165ffffffffffff161080156129b757508161296367ffffffffffffffff87166103e8614c48565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff166129a1866040015165ffffffffffff16613dc8565b6129ab91906149fe565b6129b591906149fe565b105b905080612abc575f612a5a886040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b805190915063ffffffff1615801590612a8157508663ffffffff16815f015163ffffffff16145b8015612ab8575082612a9f67ffffffffffffffff87166103e8614c48565b826040015165ffffffffffff16612ab691906149fe565b105b9150505b80612af3576040517ffc5606d300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b64ffffffffff421660a0840152612b6f838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b50505050505050565b6004545f9063ffffffff908116908316108061123d575050600454640100000000900460ff16919050565b5f8273ffffffffffffffffffffffffffffffffffffffff16826040515f6040518083038185875af1925050503d805f8114612bf9576040519150601f19603f3d011682016040523d82523d5f602084013e612bfe565b606091505b50509050808390612c54576040517ffa4f6a0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b50505050565b5f612c686004611000614e2a565b6001612c776004611000614e2a565b612c859061ffff86166149fe565b612c8f9190614a2c565b61123d9190614e2a565b5f60068211158015612cc35750811580612cc35750612cc0612cbc600184614a2c565b4990565b15155b8015612cce57508149155b90508181612d0b576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505050565b5f81815260056020526040902054818161116b576040517fb724c9ee00000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054612d8957505f919050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812055612dd960027f0000000000000000000000000000000000000000000000000000000000000000614e2a565b905073ffffffffffffffffffffffffffffffffffffffff82167f7aa0d00094a98c2ebaf11dd04c9480f67f70b8040d5f1dbc89a7f61808c0205382612e3e817f0000000000000000000000000000000000000000000000000000000000000000614a2c565b6040805192835260208301919091520160405180910390a2612e895f612e84837f0000000000000000000000000000000000000000000000000000000000000000614a2c565b612ba3565b612e933382612ba3565b919050565b5f838152600660205260408120805490915b8254811015612f3e5783838281548110612ec657612ec6614bf7565b905f5260205f20015403612edc57505050505050565b7f020000000000000000000000000000000000000000000000000000000000000060055f858481548110612f1257612f12614bf7565b905f5260205f20015481526020019081526020015f205f0154165f14612f36578091505b600101612eaa565b5081548103612f5357815460010182555f8290525b82828281548110612f6657612f66614bf7565b5f91825260208083209091019290925595865260059052505060409092207f040000000000000000000000000000000000000000000000000000000000000091909117905550565b817f020000000000000000000000000000000000000000000000000000000000000082161561300c576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b507f040000000000000000000000000000000000000000000000000000000000000081165f0361303a575050565b5f828152600660205260408120905b8154811015612c54577f020000000000000000000000000000000000000000000000000000000000000060055f84848154811061308857613088614bf7565b905f5260205f20015481526020019081526020015f205f0154165f1415848383815481106130b8576130b8614bf7565b905f5260205f2001549091613102576040517fc35070f80000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050600101613049565b5f61753061311c426103e8614c48565b61312691906149fe565b90508265ffffffffffff168465ffffffffffff161115801561315857508165ffffffffffff168365ffffffffffff1611155b801561316c5750808265ffffffffffff1611155b84848484909192936131cc576040517fdddf96f500000000000000000000000000000000000000000000000000000000815265ffffffffffff9485166004820152928416602484015292166044820152606481019190915260840161098b565b5050505050505050565b5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa158015613241573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132659190614e0f565b90505f61327860c0860160a08701614a11565b90508065ffffffffffff168465ffffffffffff16111580156132aa57508165ffffffffffff168165ffffffffffff1611155b848284909192613301576040517fc1f96e2d00000000000000000000000000000000000000000000000000000000815265ffffffffffff93841660048201529183166024830152909116604482015260640161098b565b5050505f84826133119190614e3d565b65ffffffffffff169050610200811115801561334d57506110008161333c6060890160408a01614a50565b61ffff1661334a91906149fe565b11155b61335d6060880160408901614a50565b8290916133a2576040517f5b679eb100000000000000000000000000000000000000000000000000000000815261ffff9092166004830152602482015260440161098b565b50508265ffffffffffff168265ffffffffffff16036133c6575f935050505061123d565b5f6133d88365ffffffffffff16613dc8565b90506133ea60a0880160808901614a11565b65ffffffffffff168111158061343c5750613407426103e8614c48565b61343965ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016836149fe565b11155b945084158061344c575061020082145b839061348f576040517fe48948ea00000000000000000000000000000000000000000000000000000000815265ffffffffffff909116600482015260240161098b565b505050505092915050565b5f6134ae61153b6060840160408501614a50565b9050806134be6020840184614a8d565b90501481906134fc576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f5b81811015612d0b578049806135176020860186614a8d565b8481811061352757613527614bf7565b905060200201351482828680602001906135419190614a8d565b8681811061355157613551614bf7565b905060200201359091926135a2576040517fe78d3ffa00000000000000000000000000000000000000000000000000000000815260048101939093526024830191909152604482015260640161098b565b5050600190920191506134ff9050565b365f6135c16020850185614dd3565b6135cf9060a0810190614e5b565b9092509050806135e26080860186614a8d565b919091149050816135f66080870187614a8d565b90509091613639576040517fdf2f4d640000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f8190036136495750505050565b5f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663bdd425e36136936080880188614a8d565b6040518363ffffffff1660e01b81526004016136b0929190614ebe565b5f60405180830381865afa1580156136ca573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016820160405261370f9190810190614f36565b90505f5b82811015613967573684848381811061372e5761372e614bf7565b6060029190910191505f905061374a6040830160208401615037565b6bffffffffffffffffffffffff16156138ab5765ffffffffffff871661377360808a018a614a8d565b8581811061378357613783614bf7565b90506020020160208101906137989190614a11565b65ffffffffffff16106137ae6020840184615060565b906137eb576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b505f8484815181106137ff576137ff614bf7565b602002602001015190505f60026138168360f81c90565b60ff16148015613840575061382e6020850185615060565b60ff1661383b8360a81c90565b60ff16145b9050806138506020860186615060565b9061388d576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b506138988260081c90565b6bffffffffffffffffffffffff16925050505b6138bb6040830160208401615037565b6bffffffffffffffffffffffff166138d96060840160408501615037565b6bffffffffffffffffffffffff16111580156139125750806139016040840160208501615037565b6bffffffffffffffffffffffff1611155b61391f6020840184615060565b9061395c576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b505050600101613713565b505050505050565b60608161ffff165f036139ae576040517f09438a6900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6139c061ffff8085169086166149fe565b90505f61100060016139d282856149fe565b6139dc9190614a2c565b6139e69190614e2a565b90506139f181612c99565b8067ffffffffffffffff811115613a0a57613a0a614f09565b604051908082528060200260200182016040528015613a33578160200160208202803683370190505b5092505f5b81811015613a67578049848281518110613a5457613a54614bf7565b6020908102919091010152600101613a38565b50505092915050565b5f8080613a96613a836020880188614dd3565b613a919060a0810190614e5b565b613eb4565b90925090505f613ab5613aac6020890189614dd3565b848489896140a4565b90505f6001613aca60608a0160408b01614a50565b61ffff168a6040015161ffff16613ae191906149fe565b613aeb9190614a2c565b9050613b4d896060015161100083613b039190614e2a565b81518110613b1357613b13614bf7565b602002602001015161100083613b299190615079565b600885901c613b3b60a08d018d61508c565b613b4860c08f018f61508c565b6141a1565b613b64613b5d60208a018a614dd3565b85856143cd565b9998505050505050505050565b5f825f0151825f01358460200151338660400151866040016020810190613b989190614a50565b8860600151604051602001613bb39796959493929190615127565b60405160208183030381529060405280519060200120905092915050565b335f818152602081905260409020549081613c31576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5060a081901c5f73ffffffffffffffffffffffffffffffffffffffff808416908616148015613c6b57508563ffffffff168263ffffffff16105b90508080613c7d575063ffffffff8216155b80613c8c5750613c8c82612b78565b8290613ccd576040517f3a8fc32600000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161098b565b5050335f90815260208190526040902077ffffffff000000000000000000000000000000000000000060a09690961b9590951673ffffffffffffffffffffffffffffffffffffffff90931692909217780100000000000000000000000000000000000000000000000017909355505050565b8263ffffffff16825f0151857f9598917081a593a73a2193c5c951fc6363e6ae856e2d37c3686a452089f43da633855f01358760200151878060200190613d869190614dd3565b8960400151896040016020810190613d9e9190614a50565b6060808d0151604051613dba989796959493928e0135906151ef565b60405180910390a450505050565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16613e977f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663b7506718856040518263ffffffff1660e01b8152600401613e5291815260200190565b602060405180830381865afa158015613e6d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e919190615340565b60d01c90565b64ffffffffff16613ea891906149fe565b61123d906103e8614c48565b5f80808367ffffffffffffffff811115613ed057613ed0614f09565b604051908082528060200260200182016040528015613ef9578160200160208202803683370190505b5090505f5b848110156140105736868683818110613f1957613f19614bf7565b6060029190910191505f9050613f326020830183615060565b600160ff919091161b9050848111613f4d6020840184615060565b90613f8a576040517f35cd69f400000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b50938417936038613fa16060840160408501615037565b6bffffffffffffffffffffffff16901b6098613fc36040850160208601615037565b6bffffffffffffffffffffffff16901b60f8613fe26020860186615060565b60ff16901b1717848481518110613ffb57613ffb614bf7565b60209081029190910101525050600101613efe565b506002816040516020016140249190615357565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529082905261405c9161538c565b602060405180830381855afa158015614077573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061409a9190615340565b9250509250929050565b5f6140ad614536565b8635815260506140c360a0890160808a01614a11565b65ffffffffffff16901b60808465ffffffffffff16901b60b08960600160208101906140ef9190614a11565b7dffff0000000000000000000000000000000000000000000000000000000060e089901b1665ffffffffffff9190911690911b1717177f09000000000000000000000000000000000000000000000000000000000000001781600360209081029190910191909152870135816004602002015260f06141746060890160408a01614a50565b61ffff16901b60a082015260c0810185905260e0810186905261419681614468565b979650505050505050565b6030831480156141b15750603081145b839082906141f4576040517f03cee3ad0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f8761420188614488565b878787878760405160200161421c97969594939291906153a2565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190529050614259603f61d6d8614e2a565b6142659061d6d86149fe565b61427190610bb86149fe565b5a116142a9576040517fdd629f8600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f600a73ffffffffffffffffffffffffffffffffffffffff1661d6d8846040516142d4919061538c565b5f604051808303818686fa925050503d805f811461430d576040519150601f19603f3d011682016040523d82523d5f602084013e614312565b606091505b50915091505f5f838015614327575082516040145b614332575f5f614346565b8280602001905181019061434691906153de565b915091506110008214801561437a57507f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181145b8c8c90916143bd576040517fbca584470000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050505050505050505050505050565b5f833560208501356143e56060870160408801614a50565b6143f56080880160608901614a11565b61440560a0890160808a01614a11565b60408051602081019690965285019390935261ffff909116606084015265ffffffffffff90811660808401521660a082015260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f5f60205f6103008560025afa90505f5191508061116b5761116b615400565b5f611000821061449a5761449a615400565b5060017f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065b821561116b576108008316156144f6577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181830991505b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181820990506145296001611000614a2c565b600184901b1692506144bf565b6040518061030001604052806018906020820280368337509192915050565b5f610100828403121561116b575f5ffd5b5f60e0828403121561116b575f5ffd5b5f5f60408385031215614587575f5ffd5b823567ffffffffffffffff81111561459d575f5ffd5b6145a985828601614555565b925050602083013567ffffffffffffffff8111156145c5575f5ffd5b6145d185828601614566565b9150509250929050565b5f602082840312156145eb575f5ffd5b5035919050565b5f60208284031215614602575f5ffd5b813567ffffffffffffffff811115614618575f5ffd5b61462484828501614555565b949350505050565b65ffffffffffff81168114610fdd575f5ffd5b8035612e938161462c565b5f5f5f6060848603121561465c575f5ffd5b833567ffffffffffffffff811115614672575f5ffd5b61467e86828701614555565b935050602084013567ffffffffffffffff81111561469a575f5ffd5b6146a686828701614566565b92505060408401356146b78161462c565b809150509250925092565b5f602082840312156146d2575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff811681146146f5575f5ffd5b9392505050565b815173ffffffffffffffffffffffffffffffffffffffff16815261018081016020830151614742602084018273ffffffffffffffffffffffffffffffffffffffff169052565b50604083015160408301526060830151614774606084018273ffffffffffffffffffffffffffffffffffffffff169052565b50608083015161479c608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a08301516147b860a084018267ffffffffffffffff169052565b5060c08301516147d460c084018267ffffffffffffffff169052565b5060e08301516147f060e084018267ffffffffffffffff169052565b5061010083015161480e61010084018267ffffffffffffffff169052565b5061012083015161482c61012084018267ffffffffffffffff169052565b5061014083015161484a61014084018267ffffffffffffffff169052565b5061016092830151919092015290565b815173ffffffffffffffffffffffffffffffffffffffff16815261014081016020830151614891602084018264ffffffffff169052565b5060408301516148a9604084018263ffffffff169052565b5060608301516148bf606084018261ffff169052565b5060808301516148d3608084018215159052565b5060a08301516148e760a084018215159052565b5060c08301516148fb60c084018215159052565b5060e083015160e083015261010083015161010083015261012083015161012083015292915050565b5f5f60408385031215614935575f5ffd5b50508035926020909101359150565b5f5f60208385031215614955575f5ffd5b823567ffffffffffffffff81111561496b575f5ffd5b8301601f8101851361497b575f5ffd5b803567ffffffffffffffff811115614991575f5ffd5b8560208260051b84010111156149a5575f5ffd5b6020919091019590945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff828116828216039081111561123d5761123d6149b5565b8082018082111561123d5761123d6149b5565b5f60208284031215614a21575f5ffd5b81356146f58161462c565b8181038181111561123d5761123d6149b5565b803561ffff81168114612e93575f5ffd5b5f60208284031215614a60575f5ffd5b6146f582614a3f565b61ffff8181168382160290811690818114614a8657614a866149b5565b5092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614ac0575f5ffd5b83018035915067ffffffffffffffff821115614ada575f5ffd5b6020019150600581901b3603821315614af1575f5ffd5b9250929050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614b28575f5ffd5b8260051b80836020870137939093016020019392505050565b89815261010060208201525f614b5c61010083018a8c614af8565b61ffff9890981660408301525065ffffffffffff9586166060820152938516608085015291841660a084015290921660c082015260e001529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614be157614be1614b9b565b8067ffffffffffffffff84160491505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff8103614c3f57614c3f6149b5565b60010192915050565b808202811582820484141761123d5761123d6149b5565b63ffffffff818116838216019081111561123d5761123d6149b5565b65ffffffffffff818116838216019081111561123d5761123d6149b5565b60a08082528635908201525f6020870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112614cda575f5ffd5b870160208101903567ffffffffffffffff811115614cf6575f5ffd5b8060051b3603821315614d07575f5ffd5b61010060c0850152614d1e6101a085018284614af8565b915050614d2d60408901614a3f565b61ffff1660e0840152614d426060890161463f565b65ffffffffffff16610100840152614d5c6080890161463f565b65ffffffffffff16610120840152614d7660a0890161463f565b65ffffffffffff16610140840152614d9060c0890161463f565b65ffffffffffff90811661016085015260e0890135610180850152878116602085015286811660408501528516606084015261ffff841660808401529050610ef3565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112614e05575f5ffd5b9190910192915050565b5f60208284031215614e1f575f5ffd5b81516146f58161462c565b5f82614e3857614e38614b9b565b500490565b65ffffffffffff828116828216039081111561123d5761123d6149b5565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614e8e575f5ffd5b83018035915067ffffffffffffffff821115614ea8575f5ffd5b6020019150606081023603821315614af1575f5ffd5b602080825281018290525f8360408301825b85811015614eff578235614ee38161462c565b65ffffffffffff16825260209283019290910190600101614ed0565b5095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60208284031215614f46575f5ffd5b815167ffffffffffffffff811115614f5c575f5ffd5b8201601f81018413614f6c575f5ffd5b805167ffffffffffffffff811115614f8657614f86614f09565b8060051b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f830116810181811067ffffffffffffffff82111715614fd157614fd1614f09565b604052918252602081840181019290810187841115614fee575f5ffd5b6020850194505b8385101561501157845180825260209586019590935001614ff5565b509695505050505050565b80356bffffffffffffffffffffffff81168114612e93575f5ffd5b5f60208284031215615047575f5ffd5b6146f58261501c565b803560ff81168114612e93575f5ffd5b5f60208284031215615070575f5ffd5b6146f582615050565b5f8261508757615087614b9b565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126150bf575f5ffd5b83018035915067ffffffffffffffff8211156150d9575f5ffd5b602001915036819003821315614af1575f5ffd5b5f8151808452602084019350602083015f5b8281101561511d5781518652602095860195909101906001016150ff565b5093949350505050565b87815286602082015285604082015273ffffffffffffffffffffffffffffffffffffffff8516606082015261ffff8416608082015261ffff831660a082015260e060c08201525f613b6460e08301846150ed565b8183526020830192505f815f5b8481101561511d5760ff61519b83615050565b1686526bffffffffffffffffffffffff6151b76020840161501c565b1660208701526bffffffffffffffffffffffff6151d66040840161501c565b1660408701526060958601959190910190600101615188565b73ffffffffffffffffffffffffffffffffffffffff891681526020808201899052604080830189905261010060608401819052883590840152908701356101208301525f9061ffff90615243908901614a3f565b1661014083015260608701356152588161462c565b65ffffffffffff1661016083015260808701356152748161462c565b65ffffffffffff1661018083015260a0870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe10181126152b7575f5ffd5b870160208101903567ffffffffffffffff8111156152d3575f5ffd5b6060810236038213156152e4575f5ffd5b60c06101a08501526152fb6101c08501828461517b565b91505061530e608084018861ffff169052565b61ffff861660a084015282810360c084015261532a81866150ed565b9150508260e08301529998505050505050505050565b5f60208284031215615350575f5ffd5b5051919050565b81515f90829060208501835b82811015615381578151845260209384019390910190600101615363565b509195945050505050565b5f82518060208501845e5f920191825250919050565b878152866020820152856040820152838560608301375f848201606081015f815284868237505f93016060019283525090979650505050505050565b5f5f604083850312156153ef575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd0cfa2f91881549226282e1428041ea7706921a0568b8767bd06276948704c8c1' as const

/** Deployed bytecode, with zeros in place of immutables. */
export const claimsDeployedBytecode =
  '0x60806040526004361061018d575f3560e01c806382100e3f116100dc578063a406c4bf11610087578063bd66528a11610062578063bd66528a1461084b578063eb726f8514610877578063f65b7adb14610896578063fbfa77cf146108b5575f5ffd5b8063a406c4bf146107ee578063b4f9b6c81461080d578063b64212ae1461082c575f5ffd5b806398294567116100b75780639829456714610777578063996373c31461078a578063a26cc6b2146107d2575f5ffd5b806382100e3f146103c7578063843cf02d146103fa578063890357301461048e575f5ffd5b806350c466f51161013c57806366eb9cec1161011757806366eb9cec1461032d57806372d2b6c014610341578063754150f7146103a8575f5ffd5b806350c466f5146102ba578063581582c7146102d957806363c4f0311461030c575f5ffd5b8063382e22011161016c578063382e22011461020b5780633d1b1abb1461022a5780633e7fa1e01461026c575f5ffd5b8062771980146101915780630906a3ed146101b85780630b4dfe95146101ec575b5f5ffd5b34801561019c575f5ffd5b506101a5610905565b6040519081526020015b60405180910390f35b3480156101c3575f5ffd5b506101d76101d2366004614576565b610a0c565b604080519283526020830191909152016101af565b3480156101f7575f5ffd5b506101a56102063660046145db565b610cf8565b348015610216575f5ffd5b506101a56102253660046145f2565b610d1d565b348015610235575f5ffd5b5060405165ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101af565b348015610277575f5ffd5b50610280610db7565b6040805195865263ffffffff909416602086015265ffffffffffff928316938501939093528116606084015216608082015260a0016101af565b3480156102c5575f5ffd5b506101a56102d436600461464a565b610e76565b3480156102e4575f5ffd5b506101a57f000000000000000000000000000000000000000000000000000000000000000081565b348015610317575f5ffd5b5061032b6103263660046145db565b610efd565b005b348015610338575f5ffd5b5061032b610fe0565b34801561034c575f5ffd5b5061038c61035b3660046146c2565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020548015159160a09190911c90565b60408051921515835263ffffffff9091166020830152016101af565b3480156103b3575f5ffd5b506101a56103c23660046145db565b611122565b3480156103d2575f5ffd5b506101a57f000000000000000000000000000000000000000000000000000000000000000081565b348015610405575f5ffd5b506104196104143660046145db565b611171565b6040516101af91905f60c08201905063ffffffff835116825265ffffffffffff602084015116602083015265ffffffffffff604084015116604083015261ffff606084015116606083015265ffffffffffff608084015116608083015265ffffffffffff60a08401511660a083015292915050565b348015610499575f5ffd5b5061076a60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091526040518061018001604052807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f0cfa2f91881549226282e1428041ea7706921a0568b8767bd06276948704c8c15f1b815250905090565b6040516101af91906146fc565b61032b6107853660046146c2565b611243565b348015610795575f5ffd5b506107bd7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101af565b3480156107dd575f5ffd5b506004546107bd9063ffffffff1681565b3480156107f9575f5ffd5b506101a56108083660046145f2565b611396565b348015610818575f5ffd5b506101a56108273660046145db565b611545565b348015610837575f5ffd5b506101a56108463660046145db565b611728565b348015610856575f5ffd5b5061086a6108653660046145db565b61174d565b6040516101af919061485a565b348015610882575f5ffd5b5061032b610891366004614924565b6118b6565b3480156108a1575f5ffd5b5061032b6108b0366004614944565b611b47565b3480156108c0575f5ffd5b5060405173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101af565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610994576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015b60405180910390fd5b50600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff8116640100000000179091556005905f9060079082906109e29060019063ffffffff166149e2565b63ffffffff1681526020019081526020015f205481526020019081526020015f2060020154905090565b5f80803373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480610b3c5750335f9081526020819052604090205415158015610b3c57507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610b246040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff16610b3991906149fe565b42115b90503381610b8f576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152610bca86611e16565b909450905065ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610c086080880160608901614a11565b65ffffffffffff16610c1a91906149fe565b604082015165ffffffffffff161115610c396080880160608901614a11565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16836040015165ffffffffffff16610c799190614a2c565b9091610cc1576040517f9537f12800000000000000000000000000000000000000000000000000000000815265ffffffffffff9092166004830152602482015260440161098b565b50610ced905084828888610cdb6060830160408401614a50565b610ce6906004614a69565b60016122f0565b925050509250929050565b5f60055f610d0584611122565b81526020019081526020015f20600201549050919050565b5f8135610d2d6020840184614a8d565b610d3d6060860160408701614a50565b610d4d6080870160608801614a11565b610d5d60a0880160808901614a11565b610d6d60c0890160a08a01614a11565b610d7d60e08a0160c08b01614a11565b8960e00135604051602001610d9a99989796959493929190614b41565b604051602081830303815290604052805190602001209050919050565b5f5f5f5f5f5f610e506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600254815160208301516040840151606090940151929a91995097509195509350915050565b5f5f5f610e8286612696565b604081015191935091508465ffffffffffff82811690821614610ee3576040517f18b0061f00000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b5050610ef3828288885f5f6122f0565b9695505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610f86576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b50600454610fdd90829063ffffffff167f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006127b8565b50565b335f818152602081905260409020549081611040576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5060a081901c61104f81612b78565b8190611090576040517f8e2a399000000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161098b565b50335f818152602081815260408083209290925590517f000000000000000000000000000000000000000000000000000000000000000081527f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b455910160405180910390a261111e337f0000000000000000000000000000000000000000000000000000000000000000612ba3565b5050565b5f81815260076020526040902054818161116b576040517f3bb9d63400000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50919050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915261123d826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b92915050565b7f0000000000000000000000000000000000000000000000000000000000000000348082146112a7576040517f0c5e03da0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505073ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040902054819015611320576040517ff30bbe5f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5073ffffffffffffffffffffffffffffffffffffffff81165f81815260208181526040918290207801000000000000000000000000000000000000000000000000905590513481527f8ed8c6869618197b68315ade66e75ed3906c97b111fa3ab81e5760046825c7db910160405180910390a250565b5f803373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614806114c55750335f90815260208190526040902054151580156114c557507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff166114ad6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff166114c291906149fe565b42115b90503381611518576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5061152283611e16565b50915061116b61154061153b6060860160408701614a50565b612c5a565b612c99565b5f3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681146115cf576040517fb4a46e6400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b505f6115da83612d10565b9050827f020000000000000000000000000000000000000000000000000000000000000082161561163a576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b508260075f6116498460c81c90565b63ffffffff1681526020019081526020015f20541415839061169a576040517f226acaf800000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f8381526005602052604090207f0200000000000000000000000000000000000000000000000000000000000000821790556116d681612d59565b91506116e28160c81c90565b63ffffffff16837f3ee2d7d15d31f539884db87ddea1806560c2cb20493d57b0713eaedc6e50445d8460405161171a91815260200190565b60405180910390a350919050565b5f60055f61173584611122565b81526020019081526020015f20600301549050919050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091525f8281526005602090815260409182902080548351610140810190945273ffffffffffffffffffffffffffffffffffffffff8116845290929091810160a083901c64ffffffffff1664ffffffffff1681526020016117fb8360c81c90565b63ffffffff16815261ffff60e884901c1660208201527f01000000000000000000000000000000000000000000000000000000000000008316151560408201527f02000000000000000000000000000000000000000000000000000000000000008316151560608201527f040000000000000000000000000000000000000000000000000000000000000090921615156080830152600183015460a0830152600283015460c083015260039092015460e09091015292915050565b5f5f6118c184612d10565b6118ca84612d10565b915091505f6118d98260c81c90565b63ffffffff166118e98460c81c90565b63ffffffff1614801561191857505f848152600560205260408082206001908101548884529190922090910154145b801561194157505f84815260056020526040808220600290810154888452919092209091015414155b8015611964575060045463ffffffff1661195b8460c81c90565b63ffffffff1610155b90508484826119a8576040517ff6447a4c0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b508590507f0200000000000000000000000000000000000000000000000000000000000000841615611a09576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50837f0200000000000000000000000000000000000000000000000000000000000000831615611a68576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f611a9560027f0000000000000000000000000000000000000000000000000000000000000000614bc8565b611ab49067ffffffffffffffff1664ffffffffff60a086901c166149fe565b9050848142811115611afb576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050611b08868587612e98565b611b13858488612e98565b604051859087907f7c2691de82d089868328341ccef60ad7137d457a6394b1ecbdb692c76bcd56c6905f90a3505050505050565b600454640100000000900460ff1615611b8c576040517f6101d69200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60045463ffffffff165f600581600781611ba76001876149e2565b63ffffffff1681526020019081526020015f205481526020019081526020015f206002015490505f5f90505b83811015611ddb575f858583818110611bee57611bee614bf7565b9050602002013590505f60055f8381526020019081526020015f2090505f611c1583612d10565b90508563ffffffff16611c288260c81c90565b63ffffffff161486611c3a8360c81c90565b9091611c82576040517f7dd23e5a00000000000000000000000000000000000000000000000000000000815263ffffffff92831660048201529116602482015260440161098b565b5050611c8e8382612fae565b5f611cce7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1664ffffffffff60a085901c166149fe565b9050838142811115611d15576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505060018301548690808214611d60576040517ff8bef0820000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050600283015463ffffffff88165f8181526007602052604090819020879055519197509085907f4ba75fa66abaea4562ae74c5ca3cad9619c1db5be42c85516d8ed3c0ef87592d90611db6908a815260200190565b60405180910390a386611dc881614c24565b97505060019094019350611bd392505050565b5050600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790555050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290526002548335808214611e8d576040517fdec384600000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f611f236040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14611f69576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160c081018252825163ffffffff16815260208084015165ffffffffffff1690820152908101611f9e426103e8614c48565b65ffffffffffff90811682526001602083015260408481015190911690820152606001611fd160a0870160808801614a11565b65ffffffffffff16815250915061200e8160600151856060016020810190611ff99190614a11565b61200960a0880160808901614a11565b61310c565b5f61201d8583604001516131d6565b90506120288561349a565b5f61203960e0870160c08801614a11565b65ffffffffffff16409050801580159061205657508560e0013581145b61206660e0880160c08901614a11565b828860e001359091926120bd576040517fb0377d9c00000000000000000000000000000000000000000000000000000000815265ffffffffffff90931660048401526024830191909152604482015260640161098b565b5050506120c986610d1d565b94508360a0015165ffffffffffff166040856080015165ffffffffffff16901b6070866060015161ffff16901b6080876040015165ffffffffffff16901b60b0886020015165ffffffffffff16901b60e0895f015163ffffffff16901b171717171760015f8781526020019081526020015f208190555084600281905550835f015160016121579190614c5f565b63ffffffff16835261216f6060870160408801614a50565b61ffff1684602001516121829190614c7b565b65ffffffffffff16602084015261219f60c0870160a08801614a11565b65ffffffffffff1660408401526121bc60a0870160808801614a11565b65ffffffffffff1660608401523373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614801561220c575081155b1561221f5764ffffffffff421660808401525b61228e838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b84845f015163ffffffff167f8bca7ce8b3e6a3a66612cedc56a040804d92861f8764c85360da127ce8cf1d77888760200151886080015189604001518a606001516040516122e0959493929190614c99565b60405180910390a3505050915091565b5f6122fe6020850185614dd3565b355f03612337576040517f7eebc38300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61234760c0860160a08701614a11565b65ffffffffffff1661235c6020860186614dd3565b61236d906080810190606001614a11565b65ffffffffffff161461238660c0870160a08801614a11565b6123936020870187614dd3565b6123a4906080810190606001614a11565b90916123ee576040517f6226727400000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b506123fe90506020850185614dd3565b61240f9060a0810190608001614a11565b65ffffffffffff166124276080870160608801614a11565b65ffffffffffff1611156124416080870160608801614a11565b61244e6020870187614dd3565b61245f9060a0810190608001614a11565b90916124a9576040517faa1fedaa00000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b506124c59050846124c060c0880160a08901614a11565b6135b2565b6124f160405180608001604052805f81526020015f81526020015f61ffff168152602001606081525090565b87815261ffff841660408083019190915261251d9085906125189060608901908901614a50565b61396f565b8160600181905250612565818688604001602081019061253d9190614a50565b61254d60608b0160408c01614a50565b61ffff168b602001516125609190614c7b565b613a70565b60208201526125748186613b71565b5f8181526005602052604090208054919350908390156125c3576040517fe0b2f38a00000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50836125cf575f6125f1565b7f01000000000000000000000000000000000000000000000000000000000000005b60e86126036060890160408a01614a50565b8a5161ffff9190911690911b60c89190911b7cffffffff00000000000000000000000000000000000000000000000000164260a01b3317171717815585356001820155602082810151600283015561265d90870187614dd3565b602090810135600383015588519083015161267b9190883590613bd1565b61268a83895f01518489613d3f565b50509695505050505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290526126cf83610d1d565b915061276c826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b8051909150829063ffffffff166127b2576040517f5d36fd1100000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50915091565b5f61284c6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14612892576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61289f426103e8614c48565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561290b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061292f9190614e0f565b65ffffffffffff16836040015165ffffffffffff161080156129b757508161296367ffffffffffffffff87166103e8614c48565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff166129a1866040015165ffffffffffff16613dc8565b6129ab91906149fe565b6129b591906149fe565b105b905080612abc575f612a5a886040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b805190915063ffffffff1615801590612a8157508663ffffffff16815f015163ffffffff16145b8015612ab8575082612a9f67ffffffffffffffff87166103e8614c48565b826040015165ffffffffffff16612ab691906149fe565b105b9150505b80612af3576040517ffc5606d300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b64ffffffffff421660a0840152612b6f838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b50505050505050565b6004545f9063ffffffff908116908316108061123d575050600454640100000000900460ff16919050565b5f8273ffffffffffffffffffffffffffffffffffffffff16826040515f6040518083038185875af1925050503d805f8114612bf9576040519150601f19603f3d011682016040523d82523d5f602084013e612bfe565b606091505b50509050808390612c54576040517ffa4f6a0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b50505050565b5f612c686004611000614e2a565b6001612c776004611000614e2a565b612c859061ffff86166149fe565b612c8f9190614a2c565b61123d9190614e2a565b5f60068211158015612cc35750811580612cc35750612cc0612cbc600184614a2c565b4990565b15155b8015612cce57508149155b90508181612d0b576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505050565b5f81815260056020526040902054818161116b576040517fb724c9ee00000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054612d8957505f919050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812055612dd960027f0000000000000000000000000000000000000000000000000000000000000000614e2a565b905073ffffffffffffffffffffffffffffffffffffffff82167f7aa0d00094a98c2ebaf11dd04c9480f67f70b8040d5f1dbc89a7f61808c0205382612e3e817f0000000000000000000000000000000000000000000000000000000000000000614a2c565b6040805192835260208301919091520160405180910390a2612e895f612e84837f0000000000000000000000000000000000000000000000000000000000000000614a2c565b612ba3565b612e933382612ba3565b919050565b5f838152600660205260408120805490915b8254811015612f3e5783838281548110612ec657612ec6614bf7565b905f5260205f20015403612edc57505050505050565b7f020000000000000000000000000000000000000000000000000000000000000060055f858481548110612f1257612f12614bf7565b905f5260205f20015481526020019081526020015f205f0154165f14612f36578091505b600101612eaa565b5081548103612f5357815460010182555f8290525b82828281548110612f6657612f66614bf7565b5f91825260208083209091019290925595865260059052505060409092207f040000000000000000000000000000000000000000000000000000000000000091909117905550565b817f020000000000000000000000000000000000000000000000000000000000000082161561300c576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b507f040000000000000000000000000000000000000000000000000000000000000081165f0361303a575050565b5f828152600660205260408120905b8154811015612c54577f020000000000000000000000000000000000000000000000000000000000000060055f84848154811061308857613088614bf7565b905f5260205f20015481526020019081526020015f205f0154165f1415848383815481106130b8576130b8614bf7565b905f5260205f2001549091613102576040517fc35070f80000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050600101613049565b5f61753061311c426103e8614c48565b61312691906149fe565b90508265ffffffffffff168465ffffffffffff161115801561315857508165ffffffffffff168365ffffffffffff1611155b801561316c5750808265ffffffffffff1611155b84848484909192936131cc576040517fdddf96f500000000000000000000000000000000000000000000000000000000815265ffffffffffff9485166004820152928416602484015292166044820152606481019190915260840161098b565b5050505050505050565b5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa158015613241573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132659190614e0f565b90505f61327860c0860160a08701614a11565b90508065ffffffffffff168465ffffffffffff16111580156132aa57508165ffffffffffff168165ffffffffffff1611155b848284909192613301576040517fc1f96e2d00000000000000000000000000000000000000000000000000000000815265ffffffffffff93841660048201529183166024830152909116604482015260640161098b565b5050505f84826133119190614e3d565b65ffffffffffff169050610200811115801561334d57506110008161333c6060890160408a01614a50565b61ffff1661334a91906149fe565b11155b61335d6060880160408901614a50565b8290916133a2576040517f5b679eb100000000000000000000000000000000000000000000000000000000815261ffff9092166004830152602482015260440161098b565b50508265ffffffffffff168265ffffffffffff16036133c6575f935050505061123d565b5f6133d88365ffffffffffff16613dc8565b90506133ea60a0880160808901614a11565b65ffffffffffff168111158061343c5750613407426103e8614c48565b61343965ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016836149fe565b11155b945084158061344c575061020082145b839061348f576040517fe48948ea00000000000000000000000000000000000000000000000000000000815265ffffffffffff909116600482015260240161098b565b505050505092915050565b5f6134ae61153b6060840160408501614a50565b9050806134be6020840184614a8d565b90501481906134fc576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f5b81811015612d0b578049806135176020860186614a8d565b8481811061352757613527614bf7565b905060200201351482828680602001906135419190614a8d565b8681811061355157613551614bf7565b905060200201359091926135a2576040517fe78d3ffa00000000000000000000000000000000000000000000000000000000815260048101939093526024830191909152604482015260640161098b565b5050600190920191506134ff9050565b365f6135c16020850185614dd3565b6135cf9060a0810190614e5b565b9092509050806135e26080860186614a8d565b919091149050816135f66080870187614a8d565b90509091613639576040517fdf2f4d640000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f8190036136495750505050565b5f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663bdd425e36136936080880188614a8d565b6040518363ffffffff1660e01b81526004016136b0929190614ebe565b5f60405180830381865afa1580156136ca573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016820160405261370f9190810190614f36565b90505f5b82811015613967573684848381811061372e5761372e614bf7565b6060029190910191505f905061374a6040830160208401615037565b6bffffffffffffffffffffffff16156138ab5765ffffffffffff871661377360808a018a614a8d565b8581811061378357613783614bf7565b90506020020160208101906137989190614a11565b65ffffffffffff16106137ae6020840184615060565b906137eb576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b505f8484815181106137ff576137ff614bf7565b602002602001015190505f60026138168360f81c90565b60ff16148015613840575061382e6020850185615060565b60ff1661383b8360a81c90565b60ff16145b9050806138506020860186615060565b9061388d576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b506138988260081c90565b6bffffffffffffffffffffffff16925050505b6138bb6040830160208401615037565b6bffffffffffffffffffffffff166138d96060840160408501615037565b6bffffffffffffffffffffffff16111580156139125750806139016040840160208501615037565b6bffffffffffffffffffffffff1611155b61391f6020840184615060565b9061395c576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b505050600101613713565b505050505050565b60608161ffff165f036139ae576040517f09438a6900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6139c061ffff8085169086166149fe565b90505f61100060016139d282856149fe565b6139dc9190614a2c565b6139e69190614e2a565b90506139f181612c99565b8067ffffffffffffffff811115613a0a57613a0a614f09565b604051908082528060200260200182016040528015613a33578160200160208202803683370190505b5092505f5b81811015613a67578049848281518110613a5457613a54614bf7565b6020908102919091010152600101613a38565b50505092915050565b5f8080613a96613a836020880188614dd3565b613a919060a0810190614e5b565b613eb4565b90925090505f613ab5613aac6020890189614dd3565b848489896140a4565b90505f6001613aca60608a0160408b01614a50565b61ffff168a6040015161ffff16613ae191906149fe565b613aeb9190614a2c565b9050613b4d896060015161100083613b039190614e2a565b81518110613b1357613b13614bf7565b602002602001015161100083613b299190615079565b600885901c613b3b60a08d018d61508c565b613b4860c08f018f61508c565b6141a1565b613b64613b5d60208a018a614dd3565b85856143cd565b9998505050505050505050565b5f825f0151825f01358460200151338660400151866040016020810190613b989190614a50565b8860600151604051602001613bb39796959493929190615127565b60405160208183030381529060405280519060200120905092915050565b335f818152602081905260409020549081613c31576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5060a081901c5f73ffffffffffffffffffffffffffffffffffffffff808416908616148015613c6b57508563ffffffff168263ffffffff16105b90508080613c7d575063ffffffff8216155b80613c8c5750613c8c82612b78565b8290613ccd576040517f3a8fc32600000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161098b565b5050335f90815260208190526040902077ffffffff000000000000000000000000000000000000000060a09690961b9590951673ffffffffffffffffffffffffffffffffffffffff90931692909217780100000000000000000000000000000000000000000000000017909355505050565b8263ffffffff16825f0151857f9598917081a593a73a2193c5c951fc6363e6ae856e2d37c3686a452089f43da633855f01358760200151878060200190613d869190614dd3565b8960400151896040016020810190613d9e9190614a50565b6060808d0151604051613dba989796959493928e0135906151ef565b60405180910390a450505050565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16613e977f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663b7506718856040518263ffffffff1660e01b8152600401613e5291815260200190565b602060405180830381865afa158015613e6d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e919190615340565b60d01c90565b64ffffffffff16613ea891906149fe565b61123d906103e8614c48565b5f80808367ffffffffffffffff811115613ed057613ed0614f09565b604051908082528060200260200182016040528015613ef9578160200160208202803683370190505b5090505f5b848110156140105736868683818110613f1957613f19614bf7565b6060029190910191505f9050613f326020830183615060565b600160ff919091161b9050848111613f4d6020840184615060565b90613f8a576040517f35cd69f400000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b50938417936038613fa16060840160408501615037565b6bffffffffffffffffffffffff16901b6098613fc36040850160208601615037565b6bffffffffffffffffffffffff16901b60f8613fe26020860186615060565b60ff16901b1717848481518110613ffb57613ffb614bf7565b60209081029190910101525050600101613efe565b506002816040516020016140249190615357565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529082905261405c9161538c565b602060405180830381855afa158015614077573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061409a9190615340565b9250509250929050565b5f6140ad614536565b8635815260506140c360a0890160808a01614a11565b65ffffffffffff16901b60808465ffffffffffff16901b60b08960600160208101906140ef9190614a11565b7dffff0000000000000000000000000000000000000000000000000000000060e089901b1665ffffffffffff9190911690911b1717177f09000000000000000000000000000000000000000000000000000000000000001781600360209081029190910191909152870135816004602002015260f06141746060890160408a01614a50565b61ffff16901b60a082015260c0810185905260e0810186905261419681614468565b979650505050505050565b6030831480156141b15750603081145b839082906141f4576040517f03cee3ad0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f8761420188614488565b878787878760405160200161421c97969594939291906153a2565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190529050614259603f61d6d8614e2a565b6142659061d6d86149fe565b61427190610bb86149fe565b5a116142a9576040517fdd629f8600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f600a73ffffffffffffffffffffffffffffffffffffffff1661d6d8846040516142d4919061538c565b5f604051808303818686fa925050503d805f811461430d576040519150601f19603f3d011682016040523d82523d5f602084013e614312565b606091505b50915091505f5f838015614327575082516040145b614332575f5f614346565b8280602001905181019061434691906153de565b915091506110008214801561437a57507f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181145b8c8c90916143bd576040517fbca584470000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050505050505050505050505050565b5f833560208501356143e56060870160408801614a50565b6143f56080880160608901614a11565b61440560a0890160808a01614a11565b60408051602081019690965285019390935261ffff909116606084015265ffffffffffff90811660808401521660a082015260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f5f60205f6103008560025afa90505f5191508061116b5761116b615400565b5f611000821061449a5761449a615400565b5060017f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065b821561116b576108008316156144f6577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181830991505b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181820990506145296001611000614a2c565b600184901b1692506144bf565b6040518061030001604052806018906020820280368337509192915050565b5f610100828403121561116b575f5ffd5b5f60e0828403121561116b575f5ffd5b5f5f60408385031215614587575f5ffd5b823567ffffffffffffffff81111561459d575f5ffd5b6145a985828601614555565b925050602083013567ffffffffffffffff8111156145c5575f5ffd5b6145d185828601614566565b9150509250929050565b5f602082840312156145eb575f5ffd5b5035919050565b5f60208284031215614602575f5ffd5b813567ffffffffffffffff811115614618575f5ffd5b61462484828501614555565b949350505050565b65ffffffffffff81168114610fdd575f5ffd5b8035612e938161462c565b5f5f5f6060848603121561465c575f5ffd5b833567ffffffffffffffff811115614672575f5ffd5b61467e86828701614555565b935050602084013567ffffffffffffffff81111561469a575f5ffd5b6146a686828701614566565b92505060408401356146b78161462c565b809150509250925092565b5f602082840312156146d2575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff811681146146f5575f5ffd5b9392505050565b815173ffffffffffffffffffffffffffffffffffffffff16815261018081016020830151614742602084018273ffffffffffffffffffffffffffffffffffffffff169052565b50604083015160408301526060830151614774606084018273ffffffffffffffffffffffffffffffffffffffff169052565b50608083015161479c608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a08301516147b860a084018267ffffffffffffffff169052565b5060c08301516147d460c084018267ffffffffffffffff169052565b5060e08301516147f060e084018267ffffffffffffffff169052565b5061010083015161480e61010084018267ffffffffffffffff169052565b5061012083015161482c61012084018267ffffffffffffffff169052565b5061014083015161484a61014084018267ffffffffffffffff169052565b5061016092830151919092015290565b815173ffffffffffffffffffffffffffffffffffffffff16815261014081016020830151614891602084018264ffffffffff169052565b5060408301516148a9604084018263ffffffff169052565b5060608301516148bf606084018261ffff169052565b5060808301516148d3608084018215159052565b5060a08301516148e760a084018215159052565b5060c08301516148fb60c084018215159052565b5060e083015160e083015261010083015161010083015261012083015161012083015292915050565b5f5f60408385031215614935575f5ffd5b50508035926020909101359150565b5f5f60208385031215614955575f5ffd5b823567ffffffffffffffff81111561496b575f5ffd5b8301601f8101851361497b575f5ffd5b803567ffffffffffffffff811115614991575f5ffd5b8560208260051b84010111156149a5575f5ffd5b6020919091019590945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff828116828216039081111561123d5761123d6149b5565b8082018082111561123d5761123d6149b5565b5f60208284031215614a21575f5ffd5b81356146f58161462c565b8181038181111561123d5761123d6149b5565b803561ffff81168114612e93575f5ffd5b5f60208284031215614a60575f5ffd5b6146f582614a3f565b61ffff8181168382160290811690818114614a8657614a866149b5565b5092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614ac0575f5ffd5b83018035915067ffffffffffffffff821115614ada575f5ffd5b6020019150600581901b3603821315614af1575f5ffd5b9250929050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614b28575f5ffd5b8260051b80836020870137939093016020019392505050565b89815261010060208201525f614b5c61010083018a8c614af8565b61ffff9890981660408301525065ffffffffffff9586166060820152938516608085015291841660a084015290921660c082015260e001529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614be157614be1614b9b565b8067ffffffffffffffff84160491505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff8103614c3f57614c3f6149b5565b60010192915050565b808202811582820484141761123d5761123d6149b5565b63ffffffff818116838216019081111561123d5761123d6149b5565b65ffffffffffff818116838216019081111561123d5761123d6149b5565b60a08082528635908201525f6020870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112614cda575f5ffd5b870160208101903567ffffffffffffffff811115614cf6575f5ffd5b8060051b3603821315614d07575f5ffd5b61010060c0850152614d1e6101a085018284614af8565b915050614d2d60408901614a3f565b61ffff1660e0840152614d426060890161463f565b65ffffffffffff16610100840152614d5c6080890161463f565b65ffffffffffff16610120840152614d7660a0890161463f565b65ffffffffffff16610140840152614d9060c0890161463f565b65ffffffffffff90811661016085015260e0890135610180850152878116602085015286811660408501528516606084015261ffff841660808401529050610ef3565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112614e05575f5ffd5b9190910192915050565b5f60208284031215614e1f575f5ffd5b81516146f58161462c565b5f82614e3857614e38614b9b565b500490565b65ffffffffffff828116828216039081111561123d5761123d6149b5565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614e8e575f5ffd5b83018035915067ffffffffffffffff821115614ea8575f5ffd5b6020019150606081023603821315614af1575f5ffd5b602080825281018290525f8360408301825b85811015614eff578235614ee38161462c565b65ffffffffffff16825260209283019290910190600101614ed0565b5095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60208284031215614f46575f5ffd5b815167ffffffffffffffff811115614f5c575f5ffd5b8201601f81018413614f6c575f5ffd5b805167ffffffffffffffff811115614f8657614f86614f09565b8060051b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f830116810181811067ffffffffffffffff82111715614fd157614fd1614f09565b604052918252602081840181019290810187841115614fee575f5ffd5b6020850194505b8385101561501157845180825260209586019590935001614ff5565b509695505050505050565b80356bffffffffffffffffffffffff81168114612e93575f5ffd5b5f60208284031215615047575f5ffd5b6146f58261501c565b803560ff81168114612e93575f5ffd5b5f60208284031215615070575f5ffd5b6146f582615050565b5f8261508757615087614b9b565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126150bf575f5ffd5b83018035915067ffffffffffffffff8211156150d9575f5ffd5b602001915036819003821315614af1575f5ffd5b5f8151808452602084019350602083015f5b8281101561511d5781518652602095860195909101906001016150ff565b5093949350505050565b87815286602082015285604082015273ffffffffffffffffffffffffffffffffffffffff8516606082015261ffff8416608082015261ffff831660a082015260e060c08201525f613b6460e08301846150ed565b8183526020830192505f815f5b8481101561511d5760ff61519b83615050565b1686526bffffffffffffffffffffffff6151b76020840161501c565b1660208701526bffffffffffffffffffffffff6151d66040840161501c565b1660408701526060958601959190910190600101615188565b73ffffffffffffffffffffffffffffffffffffffff891681526020808201899052604080830189905261010060608401819052883590840152908701356101208301525f9061ffff90615243908901614a3f565b1661014083015260608701356152588161462c565b65ffffffffffff1661016083015260808701356152748161462c565b65ffffffffffff1661018083015260a0870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe10181126152b7575f5ffd5b870160208101903567ffffffffffffffff8111156152d3575f5ffd5b6060810236038213156152e4575f5ffd5b60c06101a08501526152fb6101c08501828461517b565b91505061530e608084018861ffff169052565b61ffff861660a084015282810360c084015261532a81866150ed565b9150508260e08301529998505050505050505050565b5f60208284031215615350575f5ffd5b5051919050565b81515f90829060208501835b82811015615381578151845260209384019390910190600101615363565b509195945050505050565b5f82518060208501845e5f920191825250919050565b878152866020820152856040820152838560608301375f848201606081015f815284868237505f93016060019283525090979650505050505050565b5f5f604083850312156153ef575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd' as const

/** [offset, length] in bytes of each place of an immutable in the deployed bytecode. */
export const claimsImmutables: readonly (readonly [number, number])[] =
  [[578,32],[746,32],[984,32],[1291,32],[1351,32],[1411,32],[1449,32],[1509,32],[1569,32],[1617,32],[1665,32],[1713,32],[1761,32],[1809,32],[1947,32],[2267,32],[2334,32],[2599,32],[2664,32],[3032,32],[3131,32],[3861,32],[3992,32],[4025,32],[4264,32],[4346,32],[4677,32],[5040,32],[5105,32],[5470,32],[6769,32],[7316,32],[8673,32],[10404,32],[10597,32],[11701,32],[11802,32],[11872,32],[12762,32],[13331,32],[13921,32],[15819,32],[15865,32]]
